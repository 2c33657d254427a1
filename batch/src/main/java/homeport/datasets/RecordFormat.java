package homeport.datasets;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// RECFM: how records stand in a data set (z/OS MVS JCL Reference, DD, RECFM subparameter).
/// Blocking is kept as an attribute only: a data set's file holds records, not blocks.
public enum RecordFormat {
  F(Length.FIXED, false),
  FB(Length.FIXED, false),
  FA(Length.FIXED, true),
  FBA(Length.FIXED, true),
  V(Length.VARIABLE, false),
  VB(Length.VARIABLE, false),
  VA(Length.VARIABLE, true),
  VBA(Length.VARIABLE, true),
  U(Length.UNDEFINED, false);

  private final Length length;
  private final boolean ansiControl;

  RecordFormat(Length length, boolean ansiControl) {
    this.length = length;
    this.ansiControl = ansiControl;
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
    return ansiControl;
  }

  /// The format with that name, or null: spanned records, machine control characters, track
  /// overflow and what else RECFM can say is not supported.
  public static @Nullable RecordFormat of(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    for (RecordFormat format : values()) {
      if (format.name().equals(wanted)) {
        return format;
      }
    }
    return null;
  }
}
