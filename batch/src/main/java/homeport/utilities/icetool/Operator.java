package homeport.utilities.icetool;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The operators of ICETOOL with the operands that they can have (z/OS DFSORT Application
/// Programming Guide, "ICETOOL operators").
enum Operator {
  COPY(true, "FROM", "TO", "USING", "JKFROM", "SERIAL", "VSAMTYPE"),
  COUNT(
      true,
      "FROM",
      "USING",
      "EMPTY",
      "NOTEMPTY",
      "HIGHER",
      "LOWER",
      "EQUAL",
      "NOTEQUAL",
      "RC4",
      "RC8",
      "RC12",
      "ADD",
      "SUB",
      "WRITE",
      "TEXT",
      "DIGITS",
      "EDCOUNT",
      "WIDTH",
      "VSAMTYPE"),
  DEFAULTS(false, "LIST", "LISTSDB", "LISTNOSDB"),
  DATASORT(true, "FROM", "TO", "USING", "HEADER", "TRAILER", "FIRST", "LAST", "VSAMTYPE"),
  DISPLAY(
      true,
      Columns.OPERANDS,
      "TOTAL",
      "MAXIMUM",
      "MINIMUM",
      "AVERAGE",
      "COUNT",
      "STATLEFT",
      "BREAK",
      "BTITLE",
      "BTOTAL",
      "BMAXIMUM",
      "BMINIMUM",
      "BAVERAGE",
      "BCOUNT",
      "EDCOUNT",
      "EDBCOUNT",
      "LIMIT",
      "VSAMTYPE"),
  MERGE(false, "FROM", "TO", "USING", "VSAMTYPE"),
  MODE(false, "STOP", "CONTINUE", "SCAN"),
  OCCUR(
      true, Columns.OPERANDS, "ALLDUPS", "NODUPS", "HIGHER", "LOWER", "EQUAL", "VSAMTYPE", "UZERO"),
  RANGE(true, "FROM", "ON", "HIGHER", "LOWER", "EQUAL", "NOTEQUAL", "VSAMTYPE"),
  RESIZE(true, "FROM", "TO", "TOLEN", "USING"),
  SELECT(
      true,
      "FROM",
      "TO",
      "ON",
      "ALLDUPS",
      "NODUPS",
      "HIGHER",
      "LOWER",
      "EQUAL",
      "FIRST",
      "FIRSTDUP",
      "LAST",
      "LASTDUP",
      "DISCARD",
      "USING",
      "VSAMTYPE",
      "UZERO"),
  SORT(false, "FROM", "TO", "USING", "JKFROM", "SERIAL", "VSAMTYPE"),
  SPLICE(
      true,
      "FROM",
      "TO",
      "ON",
      "WITH",
      "WITHALL",
      "WITHANY",
      "WITHEACH",
      "KEEPNODUPS",
      "KEEPBASE",
      "USING",
      "VSAMTYPE",
      "UZERO"),
  STATS(true, "FROM", "ON", "VSAMTYPE"),
  SUBSET(
      true,
      "FROM",
      "TO",
      "DISCARD",
      "USING",
      "KEEP",
      "REMOVE",
      "INPUT",
      "OUTPUT",
      "FIRST",
      "HEADER",
      "LAST",
      "TRAILER",
      "RRN",
      "VSAMTYPE"),
  UNIQUE(true, "FROM", "ON", "VSAMTYPE", "UZERO"),
  VERIFY(true, "FROM", "ON", "NOSIGN", "LIMIT", "VSAMTYPE");

  /// Operands that DFSORT has and that are refused.
  static final Set<String> OPERANDS_NOT = Set.of("LOCALE", "INVALID", "LMSG");

  /// It copies unless it sorts by its own fields; a statement SORT in USING is not wanted.
  final boolean copies;

  @SuppressWarnings("ImmutableEnumChecker") // a List.of never changes
  final List<String> operands;

  Operator(boolean copies, String... operands) {
    this(copies, List.of(), operands);
  }

  Operator(boolean copies, List<String> shared, String... own) {
    this.copies = copies;
    this.operands = Stream.concat(shared.stream(), Stream.of(own)).toList();
  }

  /// What the operators that print columns have alike.
  private static final class Columns {
    static final List<String> OPERANDS =
        List.of(
            "FROM",
            "LIST",
            "ON",
            "TITLE",
            "DATE",
            "TIME",
            "DATENS",
            "TIMENS",
            "YDDD",
            "YDDDNS",
            "LISTSDB",
            "LISTNOSDB",
            "WIDTH",
            "PAGE",
            "HEADER",
            "NOHEADER",
            "BLANK",
            "PLUS",
            "NOCC",
            "LINES",
            "INDENT",
            "BETWEEN",
            "TBETWEEN",
            "TLEFT",
            "TFIRST");
  }

  /// The operator of that name, in the singular or plural; null for none.
  static @Nullable Operator of(String name) {
    for (Operator operator : values()) {
      if (name.equals(operator.name()) || name.equals(operator.name() + "S") && operator != STATS) {
        return operator;
      }
    }
    return name.equals("STAT") ? STATS : null;
  }
}
