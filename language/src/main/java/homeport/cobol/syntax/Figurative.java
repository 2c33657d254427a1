package homeport.cobol.syntax;

/// The figurative constants but ALL literal (Language Reference, "Figurative constants").
public enum Figurative {
  ZERO,
  SPACE,
  HIGH_VALUE,
  LOW_VALUE,
  QUOTE,
  NULL
}
