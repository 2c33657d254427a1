package homeport.review.model;

import java.util.List;

/// One dependency on IBM's hardware or software in one member.
///
/// @param id stable in one review: `F0001`
/// @param rule which rule of the table judged it
/// @param subject what it is: `EXEC CICS READ`, `INSPECT`, `IDCAMS`
/// @param group what is counted as one blocker: `EXEC CICS`
/// @param unit the program or job that has it, as `P:NAME` or `J:NAME`; empty for others
/// @param place the first one
/// @param said what the compiler or the JCL reader says of it; may be empty
/// @param lines of the same file, the first one's included
public record Finding(
    String id,
    String rule,
    String subject,
    String group,
    String product,
    Verdict verdict,
    String unit,
    Place place,
    List<Integer> lines,
    String said,
    String text) {
  public Finding {
    lines = List.copyOf(lines);
  }
}
