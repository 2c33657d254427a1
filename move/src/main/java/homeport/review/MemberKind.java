package homeport.review;

import java.util.Locale;

/// What a member of an estate is, judged by what it says.
public enum MemberKind {
  PROGRAM,
  COPYBOOK,
  JOB,
  PROCEDURE,
  MAP,
  ASSEMBLER,
  PLI,
  REXX,
  DDL,
  CSD,
  IMS,
  CONTROL,
  SCHEDULE,
  DATA,
  DOCUMENT,
  UNKNOWN;

  /// As JSON has it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// True for what a person wrote for the mainframe to read.
  public boolean isSource() {
    return switch (this) {
      case PROGRAM, COPYBOOK, JOB, PROCEDURE, MAP, ASSEMBLER, PLI, REXX -> true;
      case DDL, CSD, IMS, CONTROL, SCHEDULE -> true;
      case DATA, DOCUMENT, UNKNOWN -> false;
    };
  }
}
