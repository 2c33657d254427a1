package homeport.datasets;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// RECFM: how records stand in a data set (z/OS MVS JCL Reference, DD, RECFM subparameter).
/// Blocking is kept as an attribute only: a data set's file holds records, not blocks.
public enum RecordFormat {
  F(Length.FIXED, Control.NONE),
  FB(Length.FIXED, Control.NONE),
  FA(Length.FIXED, Control.ANSI),
  FBA(Length.FIXED, Control.ANSI),
  V(Length.VARIABLE, Control.NONE),
  VB(Length.VARIABLE, Control.NONE),
  VA(Length.VARIABLE, Control.ANSI),
  VBA(Length.VARIABLE, Control.ANSI),
  U(Length.UNDEFINED, Control.NONE),
  FM(Length.FIXED, Control.MACHINE),
  FBM(Length.FIXED, Control.MACHINE),
  VM(Length.VARIABLE, Control.MACHINE),
  VBM(Length.VARIABLE, Control.MACHINE),
  UA(Length.UNDEFINED, Control.ANSI),
  UM(Length.UNDEFINED, Control.MACHINE),
  VS(Length.VARIABLE, Control.NONE),
  VBS(Length.VARIABLE, Control.NONE),
  VSA(Length.VARIABLE, Control.ANSI),
  VBSA(Length.VARIABLE, Control.ANSI),
  VSM(Length.VARIABLE, Control.MACHINE),
  VBSM(Length.VARIABLE, Control.MACHINE);

  private final Length length;
  private final Control control;

  RecordFormat(Length length, Control control) {
    this.length = length;
    this.control = control;
  }

  private enum Control {
    NONE,
    ANSI,
    MACHINE
  }

  /// What decides a record's length.
  public enum Length {
    FIXED,
    VARIABLE,
    UNDEFINED
  }

  public Length length() {
    return length;
  }

  /// The first byte of each record is an ANSI (ISO) printer control character.
  public boolean ansiControl() {
    return control == Control.ANSI;
  }

  /// The first byte of each record is a machine code: the printer's command (z/OS DFSMS Using Data
  /// Sets, "Control characters").
  public boolean machineControl() {
    return control == Control.MACHINE;
  }

  /// A record may stand in segments (z/OS DFSMS Using Data Sets, "Spanned variable-length
  /// records").
  public boolean spanned() {
    return name().indexOf('S') > 0;
  }

  /// Several records stand in a block.
  public boolean blocked() {
    return name().indexOf('B') > 0;
  }

  /// The format with that name, or null: track overflow and what else RECFM can say is not
  /// supported. FS and FBS are F and FB: the bytes are the same, S only promises that no block is
  /// short.
  public static @Nullable RecordFormat of(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    if (wanted.startsWith("FS") || wanted.startsWith("FBS")) {
      wanted = wanted.replaceFirst("S", "");
    }
    for (RecordFormat format : values()) {
      if (format.name().equals(wanted)) {
        return format;
      }
    }
    return null;
  }
}
