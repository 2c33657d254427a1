package homeport.cobol;

/// What a compile is for, as options say it that change nothing here but the compiler's own
/// compilation variables (Language Reference, "Predefined compilation variables").
///
/// @param arch the machine's architecture: ARCH
/// @param optimize how far the code is optimized: OPTIMIZE
/// @param cics EXEC CICS is translated: CICS
/// @param dll the program is linked as a DLL: DLL
/// @param sql EXEC SQL is translated: SQL
/// @param sqlIms EXEC SQLIMS is translated: SQLIMS
public record Target(
    int arch, int optimize, boolean cics, boolean dll, boolean sql, boolean sqlIms) {
  /// IBM's defaults.
  public static final Target USUAL = new Target(10, 0, false, false, false, false);

  public Target withArch(int level) {
    return new Target(level, optimize, cics, dll, sql, sqlIms);
  }

  public Target withOptimize(int level) {
    return new Target(arch, level, cics, dll, sql, sqlIms);
  }

  public Target withCics(boolean on) {
    return new Target(arch, optimize, on, dll, sql, sqlIms);
  }

  public Target withDll(boolean on) {
    return new Target(arch, optimize, cics, on, sql, sqlIms);
  }

  public Target withSql(boolean on) {
    return new Target(arch, optimize, cics, dll, on, sqlIms);
  }

  public Target withSqlIms(boolean on) {
    return new Target(arch, optimize, cics, dll, sql, on);
  }

  /// Its part of [CompilerOptions#toString], which says why it is spelt out.
  @Override
  public String toString() {
    return String.join(
        "/",
        String.valueOf(arch),
        String.valueOf(optimize),
        cics ? "CICS" : "",
        dll ? "DLL" : "",
        sql ? "SQL" : "",
        sqlIms ? "SQLIMS" : "");
  }
}
