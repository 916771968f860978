@echo off
rem Changes back what install.cmd has changed for {{name}}.
setlocal enableextensions
title Uninstall {{name}}
set "TESTS={{tests}}"
set "TARGET=%ProgramFiles%\{{name}}"
set "CONTROL=HKLM\SYSTEM\CurrentControlSet\Control"
set "WINDOW="
set "RESTART="
set "WRONG="
if /i "%~1"=="/window" set "WINDOW=1"

fltmc >nul 2>&1
if not errorlevel 1 goto tests
if defined WINDOW goto no_rights
echo Removing a driver takes administrator rights. Windows will ask for them, and a new window does the work.
powershell -NoProfile -Command "Start-Process -FilePath '%~f0' -ArgumentList '/window' -Verb RunAs"
if errorlevel 1 goto no_rights
exit /b 0
:no_rights
echo FAILED: there are no administrator rights. Right-click uninstall.cmd and choose "Run as administrator".
if defined WINDOW pause
exit /b 1

:tests
for %%t in (%TESTS%) do call :remove_test %%t

echo == Removing the driver package
set "FOUND="
rem Windows keeps the INF under another name; it still names its catalogue.
for %%f in (%SystemRoot%\INF\oem*.inf) do call :look_at_package "%%f"
if not defined FOUND echo The package is not there.

echo == Removing the client
set "SIGNING="
set "DEBUG="
if exist "%TARGET%\testsigning.was-off" set "SIGNING=1"
if exist "%TARGET%\debug.was-off" set "DEBUG=1"
if exist "%TARGET%" rmdir /s /q "%TARGET%"
if exist "%TARGET%" call :wrong "the folder %TARGET% is in use"

echo == No longer trusting the test certificate
certutil -delstore Root {{thumbprint}} >nul
if errorlevel 1 call :wrong "the certificate {{thumbprint}} is still in Root"
certutil -delstore TrustedPublisher {{thumbprint}} >nul
if errorlevel 1 call :wrong "the certificate {{thumbprint}} is still in TrustedPublisher"

if not defined DEBUG goto signing
echo == Switching debug output off
bcdedit /debug off
if errorlevel 1 call :wrong "debug output is still on"
reg delete "%CONTROL%\Session Manager\Debug Print Filter" /v DEFAULT /f >nul
reg delete "%CONTROL%\Session Manager\Debug Print Filter" /v IHVDRIVER /f >nul
set "RESTART=1"
:signing
if not defined SIGNING goto done
echo == Switching test signing off
bcdedit /set testsigning off
if errorlevel 1 call :wrong "test signing is still on"
set "RESTART=1"

:done
echo.
if defined RESTART echo Restart Windows for the changes to take effect.
if defined WRONG (echo NOT EVERYTHING WAS REMOVED: see above.) else (echo DONE.)
if defined WINDOW pause
if defined WRONG exit /b 1
exit /b 0

:remove_test
sc query %~n1 >nul 2>&1
if errorlevel 1 exit /b 0
echo == Removing the service %~n1
sc stop %~n1 >nul 2>&1
sc delete %~n1 >nul
if errorlevel 1 call :wrong "the service %~n1 is still there"
del /f /q "%SystemRoot%\System32\drivers\%~1" 2>nul
exit /b 0

:look_at_package
find /i "{{catalogue}}" %1 >nul 2>&1
if errorlevel 1 exit /b 0
set "FOUND=1"
pnputil /? 2>nul | find /i "/delete-driver" >nul
if errorlevel 1 goto package_of_old
pnputil /delete-driver %~nx1 /uninstall /force
set "RESULT=%errorlevel%"
if "%RESULT%"=="0" exit /b 0
if "%RESULT%"=="3010" set "RESTART=1"
if not "%RESULT%"=="3010" call :wrong "pnputil could not remove %~nx1 (%RESULT%)"
exit /b 0
:package_of_old
pnputil -f -d %~nx1
if errorlevel 1 call :wrong "pnputil could not remove %~nx1"
echo This Windows keeps the driver on its device: in Device Manager, uninstall the device with its driver software.
exit /b 0

:wrong
set "WRONG=1"
echo WRONG: %~1.
exit /b 0
