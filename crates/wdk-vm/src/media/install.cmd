@echo off
rem Installs {{name}} on a test machine: trusts its certificate, has Windows load test-signed drivers, adds the driver
rem package, and runs the client. Works on Windows 7 and later, x64. What it changes, uninstall.cmd changes back.
setlocal enableextensions
title Install {{name}}
set "HERE=%~dp0"
set "INF={{inf}}"
set "CERTIFICATE={{certificate}}"
set "CLIENT={{client}}"
set "TESTS={{tests}}"
set "TARGET=%ProgramFiles%\{{name}}"
set "CONTROL=HKLM\SYSTEM\CurrentControlSet\Control"
set "FILTER=%CONTROL%\Session Manager\Debug Print Filter"
set "DEBUG="
set "RUN_TESTS="
set "WINDOW="
set "RESTART="

:arguments
if "%~1"=="" goto rights
if /i "%~1"=="/debug" goto want_debug
if /i "%~1"=="/tests" goto want_tests
if /i "%~1"=="/window" goto have_window
if not "%~1"=="/?" echo There is no option %1.
echo.
echo   install.cmd [/debug] [/tests]
echo.
echo   /debug   sends debug output to the first serial port, where "cargo make vm" shows it
echo   /tests   runs the kernel tests too; their results are debug output
exit /b 1
:want_debug
set "DEBUG=1"
shift
goto arguments
:want_tests
set "RUN_TESTS=1"
shift
goto arguments
:have_window
set "WINDOW=1"
shift
goto arguments

:rights
fltmc >nul 2>&1
if not errorlevel 1 goto machine
if defined WINDOW goto no_rights
echo Installing a driver takes administrator rights. Windows will ask for them, and a new window does the work.
powershell -NoProfile -Command "Start-Process -FilePath '%~f0' -ArgumentList '/window %*' -Verb RunAs"
if errorlevel 1 goto no_rights
exit /b 0
:no_rights
echo FAILED: there are no administrator rights. Right-click install.cmd and choose "Run as administrator".
goto failed

:machine
if /i "%PROCESSOR_ARCHITECTURE%"=="AMD64" goto secure_boot
echo FAILED: the driver is for x64, and this command prompt is %PROCESSOR_ARCHITECTURE%.
goto failed

:secure_boot
reg query "%CONTROL%\SecureBoot\State" /v UEFISecureBootEnabled 2>nul | find "0x1" >nul
if errorlevel 1 goto certificate
echo FAILED: Secure Boot is on, and with it Windows loads no test-signed driver. Switch it off in the firmware's set-up
echo (in a virtual machine: start it without Secure Boot, as "cargo make vm" does), then start install.cmd again.
goto failed

:certificate
echo.
echo == Trusting the test certificate
certutil -f -addstore Root "%HERE%package\%CERTIFICATE%" >nul
if errorlevel 1 goto certificate_failed
certutil -f -addstore TrustedPublisher "%HERE%package\%CERTIFICATE%" >nul
if errorlevel 1 goto certificate_failed
echo {{certificate}} is in "Trusted Root Certification Authorities" and "Trusted Publishers".
goto test_signing
:certificate_failed
echo FAILED: certutil could not add %HERE%package\%CERTIFICATE% to the machine's stores.
goto failed

:test_signing
if not exist "%TARGET%" mkdir "%TARGET%"
if not exist "%TARGET%" goto target_failed
echo.
echo == Test signing
rem What Windows was started with: unlike what bcdedit says, the same in every language.
reg query "%CONTROL%" /v SystemStartOptions | find /i "TESTSIGNING" >nul
if not errorlevel 1 goto signing_is_on
bcdedit /set testsigning on
if errorlevel 1 goto signing_failed
echo Switched on by install.cmd.>"%TARGET%\testsigning.was-off"
set "RESTART=1"
goto debug_output
:signing_is_on
echo Windows was started with test signing on.
goto debug_output
:target_failed
echo FAILED: cannot make the folder %TARGET%.
goto failed
:signing_failed
echo FAILED: bcdedit could not switch test signing on. Where a policy protects it, Secure Boot is on: switch it off in the
echo firmware's set-up. BitLocker asks for its recovery key after such a change: suspend it first.
goto failed

:debug_output
if not defined DEBUG goto restart
echo.
echo == Debug output to the first serial port
rem Windows passes on what drivers print (DEFAULT), and what they log (IHVDRIVER), as these say when it starts.
reg query "%FILTER%" /v IHVDRIVER 2>nul | find /i "0xf" >nul
if errorlevel 1 set "RESTART=1"
reg add "%FILTER%" /v DEFAULT /t REG_DWORD /d 0xf /f >nul
if errorlevel 1 goto debug_failed
reg add "%FILTER%" /v IHVDRIVER /t REG_DWORD /d 0xf /f >nul
if errorlevel 1 goto debug_failed
reg query "%CONTROL%" /v SystemStartOptions | find /i "DEBUGPORT=COM1" >nul
if not errorlevel 1 goto debug_is_on
bcdedit /dbgsettings serial debugport:1 baudrate:115200
if errorlevel 1 goto debug_failed
bcdedit /debug on
if errorlevel 1 goto debug_failed
echo Switched on by install.cmd.>"%TARGET%\debug.was-off"
set "RESTART=1"
goto restart
:debug_is_on
echo Windows was started with debug output to COM1.
goto restart
:debug_failed
echo FAILED: debug output could not be switched on.
goto failed

:restart
if not defined RESTART goto package
echo.
echo RESTART NEEDED: restart Windows, then start install.cmd again. Nothing is installed yet.
if defined WINDOW pause
exit /b 3

:package
echo.
echo == Adding the driver package
rem Windows 10 has /add-driver since version 1607; -i -a is what there was before.
pnputil /? 2>nul | find /i "/add-driver" >nul
if errorlevel 1 goto package_of_old
pnputil /add-driver "%HERE%package\%INF%" /install
goto package_added
:package_of_old
pnputil -i -a "%HERE%package\%INF%"
:package_added
set "RESULT=%errorlevel%"
if "%RESULT%"=="0" goto client
if "%RESULT%"=="259" goto no_device
if "%RESULT%"=="3010" goto package_restart
echo FAILED: pnputil could not add the package (%RESULT%). The end of %SystemRoot%\INF\setupapi.dev.log says why.
goto failed
:package_restart
echo RESTART NEEDED: restart Windows, then start install.cmd again. The package is added.
if defined WINDOW pause
exit /b 3
:no_device
echo No device took the package: it has this driver already, or is not there.

:client
if "%CLIENT%"=="" goto tests
echo.
echo == Running the client
copy /y "%HERE%client\%CLIENT%" "%TARGET%\" >nul
if errorlevel 1 goto client_missing
rem A file of a CD may be read-only, and would stand in its own way the next time.
attrib -r "%TARGET%\%CLIENT%"
"%TARGET%\%CLIENT%" {{identify}}
if errorlevel 1 goto client_failed
"%TARGET%\%CLIENT%" {{factorial}}
if errorlevel 1 goto client_failed
"%TARGET%\%CLIENT%" {{copy}}
if errorlevel 1 goto copy_failed
echo.
echo THE COPY SUCCEEDED: the driver copied 1 MiB through the device, and every byte is right.
goto tests
:client_missing
echo FAILED: cannot copy %CLIENT% to %TARGET%.
goto failed
:client_failed
echo FAILED: the client could not use the device. In Device Manager, the device's properties say whether it has started.
goto failed
:copy_failed
echo FAILED: THE COPY DID NOT SUCCEED.
goto failed

:tests
if not defined RUN_TESTS goto done
if not "%TESTS%"=="" goto run_tests
echo FAILED: there are no kernel tests on this medium.
goto failed
:run_tests
echo.
echo == Running the kernel tests
for %%t in (%TESTS%) do (
    call :test %%t
    if errorlevel 1 goto failed
)
goto done

rem Runs a driver as a service: it works while it is started.
:test
copy /y "%HERE%tests\%~1" "%SystemRoot%\System32\drivers\" >nul
if errorlevel 1 goto test_failed
attrib -r "%SystemRoot%\System32\drivers\%~1"
sc query %~n1 >nul 2>&1
if not errorlevel 1 goto test_start
sc create %~n1 type= kernel start= demand binPath= "%SystemRoot%\System32\drivers\%~1" >nul
if errorlevel 1 goto test_failed
:test_start
sc start %~n1 >nul
if errorlevel 1 goto test_failed
sc stop %~n1 >nul
echo %~n1 has run. Its results are debug output: "cargo make vm" shows them if Windows was started after install.cmd /debug.
exit /b 0
:test_failed
echo FAILED: %~n1 could not be run (%errorlevel%). 577 and 1275 mean that Windows does not accept its signature.
exit /b 1

:done
echo.
echo DONE. uninstall.cmd changes everything back.
if defined WINDOW pause
exit /b 0

:failed
if defined WINDOW pause
exit /b 1
