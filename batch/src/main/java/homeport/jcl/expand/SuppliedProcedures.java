package homeport.jcl.expand;

import homeport.jcl.MemberSource.Member;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Procedures that jobs call and that came with a product, so no estate's libraries have them. A
/// member of the same name goes before them. Those of CICS and Db2 translators and of other
/// compilers are not here: what they would run is not.
final class SuppliedProcedures {
  private static final String LIBRARY = "SYS1.PROCLIB";

  /// What the procedures of the compiler have as symbols: a job may give them values.
  private static final String COMPILE_SYMBOLS = "PROC LNGPRFX='IGY.V6R4M0',LIBPRFX='CEE'";

  private static final String COMPILE =
      """
      //COBOL    EXEC PGM=IGYCRCTL,REGION=0M
      //STEPLIB  DD DSN=&LNGPRFX..SIGYCOMP,DISP=SHR
      //         DD DSN=&LIBPRFX..SCEERUN,DISP=SHR
      //SYSPRINT DD SYSOUT=*
      //SYSLIN   DD DSN=&&LOADSET,UNIT=SYSALLDA,SPACE=(CYL,(1,1)),
      //            DISP=(MOD,PASS)
      """;

  private static final String BIND =
      """
      //LKED     EXEC PGM=IEWBLINK,COND=(8,LT,COBOL),REGION=0M
      //SYSPRINT DD SYSOUT=*
      //SYSLIN   DD DSN=&&LOADSET,DISP=(OLD,DELETE)
      //         DD DDNAME=SYSIN
      //SYSLMOD  DD DSN=%s(&GOPGM),UNIT=SYSALLDA,
      //            SPACE=(CYL,(1,1,1)),DISP=(MOD,PASS)
      """;

  private static final String GO =
      """
      //GO       EXEC PGM=*.LKED.SYSLMOD,COND=((8,LT,COBOL),(4,LT,LKED)),
      //            REGION=0M
      //STEPLIB  DD DSN=&LIBPRFX..SCEERUN,DISP=SHR
      //SYSPRINT DD SYSOUT=*
      //CEEDUMP  DD SYSOUT=*
      //SYSUDUMP DD SYSOUT=*
      """;

  /// Enterprise COBOL Programming Guide, "Using a cataloged procedure to compile": IGYWC compiles,
  /// IGYWCL binds too, IGYWCLG runs what came of it. z/OS DFSORT Application Programming Guide,
  /// "SORTD cataloged procedure" and "SORT cataloged procedure". Both have one step, SORT.
  /// Libraries to find DFSORT's programs in, and what SORT has for the linkage editor, mean nothing
  /// here.
  private static final Map<String, String> TEXTS =
      Map.of(
          "IGYWC",
          "//IGYWC    " + COMPILE_SYMBOLS + '\n' + COMPILE,
          "IGYWCL",
          "//IGYWCL   "
              + COMPILE_SYMBOLS
              + ",\n//            PGMLIB='&&GOSET',GOPGM=GO\n"
              + COMPILE
              + BIND.formatted("&PGMLIB"),
          "IGYWCLG",
          "//IGYWCLG  "
              + COMPILE_SYMBOLS
              + ",GOPGM=GO\n"
              + COMPILE
              + BIND.formatted("&&GOSET")
              + GO,
          "SORTD",
          """
          //SORTD    PROC
          //SORT     EXEC PGM=ICEMAN
          //SYSOUT   DD SYSOUT=A
          """,
          "SORT",
          """
          //SORT     PROC
          //SORT     EXEC PGM=ICEMAN
          //SYSOUT   DD SYSOUT=A
          //SYSPRINT DD DUMMY
          """);

  private SuppliedProcedures() {}

  static @Nullable Member find(String name) {
    String text = TEXTS.get(name);
    return text == null ? null : new Member(LIBRARY, true, text);
  }
}
