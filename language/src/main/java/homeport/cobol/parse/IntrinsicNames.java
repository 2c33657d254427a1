package homeport.cobol.parse;

import java.util.Set;

/// The intrinsic functions, as REPOSITORY FUNCTION ALL INTRINSIC names them (Language Reference, "Intrinsic
/// functions"). LENGTH, RANDOM and SIGN are not among them: they are reserved words.
final class IntrinsicNames {
  private IntrinsicNames() {}

  static final Set<String> ALL =
      Set.of(
          "ABS", "ACOS", "ANNUITY", "ASIN", "ATAN", "BIT-OF", "BIT-TO-CHAR", "BYTE-LENGTH", "CHAR",
          "COMBINED-DATETIME", "CONTENT-OF", "COS", "CURRENT-DATE", "DATE-OF-INTEGER",
          "DATE-TO-YYYYMMDD", "DAY-OF-INTEGER", "DAY-TO-YYYYDDD", "DISPLAY-OF", "E", "EXP", "EXP10",
          "FACTORIAL", "FORMATTED-CURRENT-DATE", "FORMATTED-DATE", "FORMATTED-DATETIME",
          "FORMATTED-TIME", "HEX-OF", "HEX-TO-CHAR", "INTEGER", "INTEGER-OF-DATE",
          "INTEGER-OF-DAY", "INTEGER-OF-FORMATTED-DATE", "INTEGER-PART", "LOG", "LOG10",
          "LOWER-CASE", "MAX", "MEAN", "MEDIAN", "MIDRANGE", "MIN", "MOD", "NATIONAL-OF",
          "NUMVAL", "NUMVAL-C", "NUMVAL-F", "ORD", "ORD-MAX", "ORD-MIN", "PI", "PRESENT-VALUE",
          "RANGE", "REM", "REVERSE", "SECONDS-FROM-FORMATTED-TIME", "SECONDS-PAST-MIDNIGHT", "SIN",
          "SQRT", "STANDARD-DEVIATION", "TAN", "TEST-DATE-YYYYMMDD", "TEST-DAY-YYYYDDD",
          "TEST-FORMATTED-DATETIME", "TEST-NUMVAL", "TEST-NUMVAL-C", "TEST-NUMVAL-F", "TRIM",
          "ULENGTH", "UPOS", "UPPER-CASE", "USUBSTR", "USUPPLEMENTARY", "UUID4", "UVALID",
          "UWIDTH", "VARIANCE", "YEAR-TO-YYYY");
}
