package homeport.jcl.expand;

import homeport.jcl.MemberSource.Member;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Procedures that jobs call and that came with a product, so no estate's libraries have them. A
/// member of the same name goes before them. Those of compilers and of Db2 are not here: what they
/// would run is not.
final class SuppliedProcedures {
  private static final String LIBRARY = "SYS1.PROCLIB";

  /// z/OS DFSORT Application Programming Guide, "SORTD cataloged procedure" and "SORT cataloged
  /// procedure". Both have one step, SORT. Libraries to find DFSORT's programs in, and what SORT
  /// has for the linkage editor, mean nothing here.
  private static final Map<String, String> TEXTS =
      Map.of(
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
