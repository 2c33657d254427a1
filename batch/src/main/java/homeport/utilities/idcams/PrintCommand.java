package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.utilities.UtilityStep;
import java.util.Locale;

/// PRINT (z/OS DFSMS Access Method Services Commands, "PRINT"): records as characters, in
/// hexadecimal, or both.
final class PrintCommand {
  private static final int WIDTH = 120;
  private static final int DUMP_BYTES = 32;
  private static final int GROUP = 4;

  private final UtilityStep step;
  private final Messages messages;

  PrintCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  int run(Command.Print command) throws CommandFailure {
    long records = 0;
    boolean relative = RecordInput.attributes(step, command.input()) instanceof Attributes.Relative;
    try (RecordInput input = RecordInput.open(step, messages, command.input(), command.range())) {
      messages.line("LISTING OF DATA SET -" + command.input().name());
      while (input.next()) {
        records++;
        Attributes.Keyed keyed = input.keyed();
        messages.line("");
        if (relative) {
          messages.line("RELATIVE RECORD NUMBER - " + input.number());
        } else if (input.address() >= 0) {
          messages.line("RBA OF RECORD - " + input.address());
        } else if (keyed == null) {
          messages.line("RECORD SEQUENCE NUMBER - " + records);
        } else {
          String key =
              command.form() == Command.Print.Form.CHARACTER
                  ? characters(input.area(), keyed.keyOffset(), keyed.keyLength())
                  : RecordInput.hex(input.area(), keyed.keyOffset(), keyed.keyLength());
          messages.line("KEY OF RECORD - " + key);
        }
        print(command.form(), input.area(), input.length());
      }
    }
    messages.first("IDC0005I", "NUMBER OF RECORDS PROCESSED WAS " + records);
    return 0;
  }

  private void print(Command.Print.Form form, byte[] record, int length) {
    switch (form) {
      case CHARACTER -> {
        for (int at = 0; at < length; at += WIDTH) {
          messages.line(characters(record, at, Math.min(WIDTH, length - at)));
        }
      }
      case HEX -> {
        for (int at = 0; at < length; at += WIDTH / 2) {
          messages.line(RecordInput.hex(record, at, Math.min(WIDTH / 2, length - at)));
        }
      }
      case DUMP -> {
        for (int at = 0; at < length; at += DUMP_BYTES) {
          messages.line(dump(record, at, Math.min(DUMP_BYTES, length - at)));
        }
      }
    }
  }

  private String dump(byte[] record, int at, int length) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%06X  ", at));
    for (int i = 0; i < DUMP_BYTES; i += GROUP) {
      int count = Math.clamp(length - i, 0, GROUP);
      line.append(count > 0 ? RecordInput.hex(record, at + i, count) : "");
      line.append("  ".repeat(GROUP - count)).append(i == DUMP_BYTES / 2 - GROUP ? "  " : " ");
    }
    return line.append(" *").append(characters(record, at, length)).append('*').toString();
  }

  /// Characters that cannot be printed are periods.
  private String characters(byte[] record, int at, int length) {
    StringBuilder text = new StringBuilder();
    step.codePage().decode(record, at, length, text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.getType(c) == Character.PRIVATE_USE) {
        text.setCharAt(i, '.');
      }
    }
    return text.toString();
  }
}
