@echo off
rem Starts Ladentheke: finds a JDK 25 or newer, builds on the first run and after changes, then runs the program.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
set "APP=%~dp0"
set "JAR=%APP%target\ladentheke.jar"
set "JDK="

call :try "%JAVA25_HOME%"
call :try "%JAVA_HOME%"
call :try "%JDK_HOME%"
for /f "delims=" %%J in ('where javac 2^>nul') do for %%P in ("%%~dpJ..") do call :try "%%~fP"
for %%R in ("%ProgramFiles%" "%LocalAppData%\Programs") do (
  for %%V in ("Java" "Eclipse Adoptium" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "SapMachine" "RedHat" "OpenJDK") do (
    for /d %%D in ("%%~R\%%~V\*") do call :try "%%~fD"
  )
)
for /d %%D in ("%UserProfile%\.jdks\*") do call :try "%%~fD"
for /d %%D in ("%UserProfile%\scoop\apps\*jdk*") do call :try "%%~fD\current"

if not defined JDK (
  echo Ladentheke braucht ein JDK 25 oder neuer, und auf diesem Rechner ist keines zu finden. Bitte installieren: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
  echo Ladentheke needs a JDK 25 or newer, and none was found on this computer. Please install it with the command above. 1>&2
  exit /b 6
)

rem classes as they were loaded last time go with the program of that time
powershell -NoProfile -ExecutionPolicy Bypass -Command "$j=Get-Item -LiteralPath $env:JAR -ErrorAction SilentlyContinue; $a=Get-Item -LiteralPath $env:ARCHIVE -ErrorAction SilentlyContinue; if($a -and ($a.Length -eq 0 -or -not $j -or $j.LastWriteTime -gt $a.LastWriteTime)){Remove-Item -LiteralPath $env:ARCHIVE -ErrorAction SilentlyContinue}; if(-not $j){exit 1}; if(Get-ChildItem -LiteralPath ($env:APP+'src\main'),($env:APP+'pom.xml') -Recurse -File | Where-Object {$_.LastWriteTime -gt $j.LastWriteTime} | Select-Object -First 1){exit 1}"
if not errorlevel 1 goto run

where mvn >nul 2>nul
if errorlevel 1 (
  echo Zum Bauen fehlt Maven. Bitte installieren: https://maven.apache.org/install.html 1>&2
  echo Maven is needed to build Ladentheke. Please install it from the address above. 1>&2
  exit /b 6
)
echo Ladentheke wird gebaut. Beim ersten Mal dauert das ein paar Minuten und braucht Internet ... / Building Ladentheke ... 1>&2
set "JAVA25_HOME=%JDK%"
if not defined JAVA_HOME set "JAVA_HOME=%JDK%"
call mvn -B -q -ntp -f "%APP%pom.xml" -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  del /q "%JAR%" 2>nul
  echo Ladentheke konnte nicht gebaut werden. Der Grund steht oben. / Ladentheke could not be built. The reason stands above. 1>&2
  exit /b 6
)
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTime = Get-Date"
del /q "%APP%target\ladentheke-*.jsa" 2>nul

:run
rem an import from the command line is over before the second compiler has paid for itself, and makes much that is short-lived
set "HOW=-Xms64m"
set "KIND="
if "%~1"=="" set "KIND=window"
if "%~1"=="import" set "HOW=-XX:TieredStopAtLevel=1 -Xms192m -Xmn96m"
if "%~1"=="import" set "KIND=import"

rem where the archive cannot be written the virtual machine would not start; window and import load different classes
set "SHARED="
if not defined KIND goto start
(type nul > "%APP%target\ladentheke.try") 2>nul
if not exist "%APP%target\ladentheke.try" goto start
del /q "%APP%target\ladentheke.try" 2>nul
set SHARED=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%APP%target\ladentheke-%KIND%.jsa" "-Xlog:cds*=off"

:start
"%JDK%\bin\java.exe" %HOW% %SHARED% --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:-UsePerfData -Xmx512m -Dfile.encoding=UTF-8 %LADENTHEKE_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %errorlevel%

:try
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>nul
if not errorlevel 1 set "JDK=%~1"
exit /b 0
