# Read at the top of mvnw. Losing that line in an update of the wrapper costs speed only: Maven then runs
# on the default Java, finds a JDK 25 as a toolchain and starts a compiler process for each module.

. "${0%/*}/.mvn/jdk25.sh"
if jdk25; then
  export JAVA_HOME="$JDK25"
  # Libraries of Maven itself use what JDK 25 warns about; the option is unknown to older ones.
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}"
  # Where unzip is missing the wrapper would download another archive than the one whose checksum we pin.
  if ! command -v unzip >/dev/null; then
    unzip() { # -q ARCHIVE -d DIR, as the wrapper calls it
      (cd "$4" && "$JAVA_HOME/bin/jar" xf "$2" && chmod +x apache-maven-*/bin/mvn)
    }
  fi
fi
