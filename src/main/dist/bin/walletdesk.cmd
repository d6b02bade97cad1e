@echo off
rem Starts walletdesk from wherever it was unpacked.
setlocal
set "WD_HOME=%~dp0.."
set "WD_JAVA=java"
if defined JAVA_HOME set "WD_JAVA=%JAVA_HOME%\bin\java"
"%WD_JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo walletdesk needs Java 17 or newer. Install one, or point JAVA_HOME at one. 1>&2
  exit /b 70
)
"%WD_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED ^
  -Dwalletdesk.home="%WD_HOME%" -Dwalletdesk.terminal=auto -Dpicocli.disable.closures=true ^
  -Djdk.console=java.base -jar "%WD_HOME%\lib\walletdesk.jar" %*
exit /b %ERRORLEVEL%
