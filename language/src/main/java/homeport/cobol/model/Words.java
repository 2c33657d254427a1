package homeport.cobol.model;

import homeport.data.Encoding;

/// How the model's terms are said in messages.
public final class Words {
  private Words() {}

  /// `national` characters.
  public static String of(Encoding encoding) {
    return switch (encoding) {
      case DISPLAY -> "alphanumeric";
      case DBCS -> "DBCS";
      case NATIONAL -> "national";
      case UTF8 -> "UTF-8";
    };
  }

  /// `an alphanumeric item`.
  public static String of(Category category) {
    return switch (category) {
      case GROUP -> "a group";
      case ALPHABETIC -> "an alphabetic item";
      case ALPHANUMERIC -> "an alphanumeric item";
      case ALPHANUMERIC_EDITED -> "an alphanumeric-edited item";
      case NUMERIC -> "a numeric item";
      case NUMERIC_EDITED -> "a numeric-edited item";
      case INTERNAL_FLOAT -> "a floating-point item";
      case EXTERNAL_FLOAT -> "an external floating-point item";
      case INDEX -> "an index data item";
      case POINTER -> "a pointer";
      case PROCEDURE_POINTER -> "a procedure or function pointer";
      case DBCS -> "a DBCS item";
      case DBCS_EDITED -> "a DBCS-edited item";
      case NATIONAL -> "a national item";
      case NATIONAL_EDITED -> "a national-edited item";
      case UTF8 -> "a UTF-8 item";
    };
  }
}
