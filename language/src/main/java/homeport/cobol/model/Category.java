package homeport.cobol.model;

/// The class and category of a data item, as far as statements tell them apart (Language Reference,
/// "Classes and categories of data").
public enum Category {
  GROUP,
  ALPHABETIC,
  ALPHANUMERIC,
  ALPHANUMERIC_EDITED,
  NUMERIC,
  NUMERIC_EDITED,
  INTERNAL_FLOAT,
  EXTERNAL_FLOAT,
  INDEX,
  POINTER,
  PROCEDURE_POINTER,
  DBCS,
  DBCS_EDITED,
  NATIONAL,
  NATIONAL_EDITED,
  UTF8
}
