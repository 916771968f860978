/* Stands in for each program that the scripts start: notes its name and arguments in %STUB_LOG%,
   says %<NAME>_SAYS% and ends with %<NAME>_ENDS%, or %<NAME>_<FIRST ARGUMENT>_ENDS%. As find it
   does what Windows' find does with /i, which Wine's does not know. */

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* %<NAME>_<FIRST ARGUMENT>_<WHAT>%, or %<NAME>_<WHAT>%: of names and arguments, what comes before a
   '-' or '.' counts. */
static const char *setting(const char *name, const char *argument, const char *what)
{
    char variable[128] = "";
    for (int words = 2; words > 0; words--) {
        int at = 0;
        for (const char *from = name; *from && *from != '-' && *from != '.' && at < 40; from++)
            variable[at++] = (char)toupper((unsigned char)*from);
        variable[at++] = '_';
        if (words == 2 && argument) {
            for (const char *from = argument; *from && at < 80; from++)
                if (isalnum((unsigned char)*from))
                    variable[at++] = (char)toupper((unsigned char)*from);
            variable[at++] = '_';
        }
        strcpy(variable + at, what);
        const char *value = getenv(variable);
        if (value)
            return value;
    }
    return NULL;
}

/* find /i "text" [file]: ends with 0 if a line has the text. */
static int find(int count, char **words)
{
    char line[4096];
    int at = 1, any_case = 0, found = 0;
    if (at < count && _stricmp(words[at], "/i") == 0) {
        any_case = 1;
        at++;
    }
    const char *text = words[at++];
    FILE *file = at < count ? fopen(words[at], "r") : stdin;
    while (file && fgets(line, sizeof(line), file))
        for (char *place = line; *place; place++)
            if ((any_case ? _strnicmp : strncmp)(place, text, strlen(text)) == 0) {
                printf("%s", line);
                found = 1;
                break;
            }
    return !found;
}

int main(int count, char **words)
{
    const char *name = words[0];
    for (const char *at = words[0]; *at; at++)
        if (*at == '\\' || *at == '/')
            name = at + 1;
    if (_strnicmp(name, "find", 4) == 0)
        return count > 1 ? find(count, words) : 2;
    FILE *log = fopen(getenv("STUB_LOG"), "a");
    if (!log)
        return 99;
    fprintf(log, "%s", name);
    for (int at = 1; at < count; at++)
        fprintf(log, " %s", words[at]);
    fprintf(log, "\n");
    fclose(log);
    const char *says = setting(name, count > 1 ? words[1] : NULL, "SAYS");
    if (says)
        printf("%s\n", says);
    const char *ends = setting(name, count > 1 ? words[1] : NULL, "ENDS");
    return ends ? atoi(ends) : 0;
}
