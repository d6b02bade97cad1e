@echo off
rem Starts walletdesk from wherever it was unpacked. What is done here, and why, stands in its twin for POSIX.
setlocal EnableExtensions DisableDelayedExpansion
for %%D in ("%~dp0..") do set "WD_HOME=%%~fD"

set "WD_JAVA="
if exist "%WD_HOME%\runtime\bin\java.exe" set "WD_JAVA=%WD_HOME%\runtime\bin\java.exe"
if not defined WD_JAVA if defined JAVA_HOME set "WD_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined WD_JAVA for %%J in (java.exe) do set "WD_JAVA=%%~$PATH:J"
if not defined WD_JAVA goto none
if not exist "%WD_JAVA%" goto none

set "WD_VERSION="
set "WD_RUNTIME="
set "WD_FEATURE="
for %%R in ("%WD_JAVA%\..\..\release") do set "WD_RELEASE=%%~fR"
if exist "%WD_RELEASE%" for /f "usebackq tokens=1,* delims==" %%A in ("%WD_RELEASE%") do (
  if "%%A"=="JAVA_VERSION" set "WD_VERSION=%%~B"
  if "%%A"=="JAVA_RUNTIME_VERSION" set "WD_RUNTIME=%%~B"
)
set WD_CACHED=
set "WD_COLLECTOR=-XX:+UseSerialGC"
if not defined WD_VERSION goto start
if not defined WD_RUNTIME set "WD_RUNTIME=%WD_VERSION%"
for /f "tokens=1,2 delims=._-+" %%A in ("%WD_VERSION%") do (
  set "WD_FEATURE=%%A"
  if "%%A"=="1" set "WD_FEATURE=%%B"
)
if %WD_FEATURE% LSS 17 goto old

set "WD_PLACE=%WD_HOME:\=+%"
set "WD_PLACE=%WD_PLACE::=%"
set "WD_OPTION=-XX:AOTCache"
set "WD_ENDING=aot"
set "WD_KIND=start"
if %WD_FEATURE% GEQ 25 for %%C in (--version -V contacts guides show) do if "%~1"=="%%C" set "WD_KIND=start-hotline"
set "WD_BUILT=%WD_HOME%\lib\%WD_KIND%-%WD_RUNTIME%.aot"
if %WD_FEATURE% LSS 25 (
  set "WD_OPTION=-XX:SharedArchiveFile"
  set "WD_ENDING=jsa"
  set "WD_BUILT=%WD_HOME%\lib\start-%WD_RUNTIME%@%WD_PLACE%.jsa"
  set "WD_COLLECTOR=-XX:+UseG1GC"
)
set "WD_ID="
if exist "%WD_HOME%\lib\id" set /p WD_ID=<"%WD_HOME%\lib\id"
set "WD_DIRECTORY=%WALLETDESK_CACHE%"
if not defined WD_DIRECTORY if defined LOCALAPPDATA set "WD_DIRECTORY=%LOCALAPPDATA%\walletdesk\cache"
set "WD_WANTED="
if defined WD_DIRECTORY if defined WD_ID if /i not "%WD_DIRECTORY%"=="off" (
  set "WD_WANTED=%WD_DIRECTORY%\%WD_KIND%-%WD_RUNTIME%-%WD_ID%@%WD_PLACE%.%WD_ENDING%"
)
set "WD_FILE=%WD_BUILT%"
if defined WD_WANTED if exist "%WD_WANTED%" set "WD_FILE=%WD_WANTED%"
if exist "%WD_FILE%" set WD_CACHED="%WD_OPTION%=%WD_FILE%" -Dwalletdesk.cache.found=true
if defined WD_WANTED set WD_CACHED=%WD_CACHED% "-Dwalletdesk.cache=%WD_WANTED%"

:start
rem What is written is UTF-8, whatever the console shows otherwise.
set "WD_PAGE="
for /f "tokens=2 delims=:." %%C in ('chcp') do set /a "WD_PAGE=%%C" >nul 2>&1
if not "%WD_PAGE%"=="65001" chcp 65001 >nul 2>&1
"%WD_JAVA%" -XX:TieredStopAtLevel=1 %WD_COLLECTOR% -XX:-UsePerfData -Xlog:disable ^
  -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 %WD_CACHED% ^
  "-Dwalletdesk.home=%WD_HOME%" -Dwalletdesk.terminal=auto -Dpicocli.disable.closures=true ^
  -Djdk.console=java.base -jar "%WD_HOME%\lib\walletdesk.jar" %*
set "WD_EXIT=%ERRORLEVEL%"
if defined WD_PAGE if not "%WD_PAGE%"=="65001" chcp %WD_PAGE% >nul 2>&1
exit /b %WD_EXIT%

:none
echo walletdesk needs Java 17 or newer. Install one, or point JAVA_HOME at one. 1>&2
exit /b 70

:old
echo walletdesk needs Java 17 or newer: the one at %WD_JAVA% is version %WD_VERSION%. Install one, or point JAVA_HOME at one. 1>&2
exit /b 70
