@echo off
rem Starts So Vang from a checkout. Builds it when it is not built or older than its sources; needs a JDK 17 or newer,
rem and Maven for the build.
rem   without arguments   the window on the user's copy of the sample register
rem   with arguments      the command line: sovang --help
setlocal
chcp 65001 >nul
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "JAR=%ROOT%\target\sovang.jar"
set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8"

set "JAVA=java"
set "JAVAW=javaw"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
    set "JAVAW=%JAVA_HOME%\bin\javaw.exe"
)
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo Cần JDK 17 trở lên nhưng máy này chưa có Java. Cài bằng: winget install EclipseAdoptium.Temurin.17.JDK 1>&2
    exit /b 1
)
set "VERSION=0"
set "ANSWER=%TEMP%\sovang-java-%RANDOM%.txt"
"%JAVA%" -version 2>"%ANSWER%"
for /f tokens^=2^ delims^=^" %%V in ('findstr /c:version "%ANSWER%"') do for /f "tokens=1 delims=." %%M in ("%%V") do set "VERSION=%%M"
del "%ANSWER%" >nul 2>&1
if %VERSION% LSS 17 (
    echo Cần JDK 17 trở lên, máy này đang dùng Java %VERSION%. Cài JDK 17 rồi đặt JAVA_HOME trỏ tới đó. 1>&2
    exit /b 1
)

set "BUILT=no"
if exist "%JAR%" if exist "%ROOT%\target\lib" (
    powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:JAR).LastWriteTime; $newer = 'pom.xml','src\main','assets','seeds' | ForEach-Object { Get-ChildItem -LiteralPath (Join-Path $env:ROOT $_) -Recurse -File } | Where-Object { $_.LastWriteTime -gt $jar } | Select-Object -First 1; if ($newer) { exit 1 }"
    if not errorlevel 1 set "BUILT=yes"
)
if "%BUILT%"=="yes" goto run
where mvn >nul 2>&1
if errorlevel 1 (
    echo Cần Maven để dựng chương trình lần đầu. Tải tại https://maven.apache.org rồi thêm thư mục bin vào PATH. 1>&2
    exit /b 1
)
echo Đang dựng chương trình… 1>&2
pushd "%ROOT%"
call mvn -q -B -DskipTests package
set "FAILED=%ERRORLEVEL%"
popd
if not "%FAILED%"=="0" (
    echo Chưa dựng được chương trình; lý do ở các dòng trên. 1>&2
    exit /b 1
)
rem Maven leaves a jar alone whose contents did not change; its time must still say that it is up to date.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTime = Get-Date"

:run
if "%~1"=="" (
    start "" "%JAVAW%" %FLAGS% -Dsovang.start=sample -jar "%JAR%"
    exit /b 0
)
"%JAVA%" %FLAGS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
