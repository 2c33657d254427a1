package homeport.utilities.icetool;

import homeport.datasets.Dcb;
import homeport.utilities.sort.Dds;
import homeport.utilities.sort.Operand;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.SortFailure;
import homeport.utilities.sort.SortInput;
import homeport.utilities.sort.SortOutput;
import homeport.utilities.sort.SortRequest;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.KeyField;
import homeport.utilities.sort.engine.SortKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// SELECT and SPLICE: records chosen or put together by how many have the same values (z/OS DFSORT
/// Application Programming Guide, "SELECT operator", "SPLICE operator").
final class Selecting {
  private static final byte BLANK = 0x40;
  private final Calls calls;

  Selecting(Calls calls) {
    this.calls = calls;
  }

  /// SELECT.
  ///
  /// @return its return code
  int select(ToolStatement statement) throws ToolFailure {
    Choice choice = choice(statement);
    List<KeyField> keys = OnField.keys(statement, OnField.all(statement, statement.problems()));
    SortRequest request = calls.request(statement, true);
    Dds dds = Calls.dds(statement);
    String discard = statement.has("DISCARD") ? Calls.name(statement, "DISCARD") : null;
    try (Discard rest = new Discard(dds, request, discard)) {
      GroupStage stage =
          new GroupStage(
              new SortKey(keys).width(),
              (group, to) -> {
                for (int i = 0; i < group.size(); i++) {
                  if (choice.wants(i, group.size())) {
                    to.take(group.get(i));
                  } else {
                    rest.take(group.get(i));
                  }
                }
              });
      int code = calls.run(statement, request, dds, keys, stage);
      told(stage);
      return code;
    } catch (SortFailure failure) {
      throw new ToolFailure(16, "HP4119", failure.text());
    }
  }

  private void told(GroupStage stage) {
    calls.messages().line("ICE628I 0 RECORD COUNT:  " + digits(stage.records()));
    calls
        .messages()
        .line("ICE638I 0 NUMBER OF RECORDS RESULTING FROM CRITERIA:  " + digits(stage.given()));
  }

  static String digits(long count) {
    return String.format(Locale.ROOT, "%015d", count);
  }

  /// Which records of those with the same values are wanted.
  @FunctionalInterface
  private interface Choice {
    boolean wants(int index, int count);
  }

  private static Choice choice(ToolStatement statement) throws ToolFailure {
    long first = Calls.number(statement, "FIRST", 1);
    long firstDup = Calls.number(statement, "FIRSTDUP", 1);
    long last = Calls.number(statement, "LAST", 1);
    long lastDup = Calls.number(statement, "LASTDUP", 1);
    Criterion criterion = Criterion.of(statement);
    if (statement.has("ALLDUPS")) {
      return (_, count) -> count > 1;
    } else if (statement.has("NODUPS")) {
      return (_, count) -> count == 1;
    } else if (statement.has("FIRST")) {
      return (index, _) -> index < first;
    } else if (statement.has("FIRSTDUP")) {
      return (index, count) -> count > 1 && index < firstDup;
    } else if (statement.has("LAST")) {
      return (index, count) -> index >= count - last;
    } else if (statement.has("LASTDUP")) {
      return (index, count) -> count > 1 && index >= count - lastDup;
    } else if (!criterion.none()) {
      return (_, count) -> criterion.holds(count);
    }
    throw new ToolFailure(
        12, "HP4105", "`SELECT` needs a criterion: ALLDUPS, NODUPS, FIRST, LAST or the like");
  }

  /// DISCARD: where records go that are not chosen.
  private final class Discard implements AutoCloseable {
    private final @Nullable SortOutput output;

    Discard(Dds dds, SortRequest request, @Nullable String ddName) throws SortFailure, ToolFailure {
      if (ddName == null) {
        output = null;
        return;
      }
      if (request.intake().inrec() != null) {
        throw new ToolFailure(12, "HP4104", "`DISCARD` with INREC is not supported");
      }
      Dcb records;
      try (SortInput input = SortInput.open(calls.step(), dds.in(), null, null)) {
        records = input.dcb();
      }
      SortOutput opened = SortOutput.of(calls.step(), ddName, records);
      opened.open();
      output = opened;
    }

    void take(byte[] record) throws SortFailure {
      if (output != null) {
        output.write(record, 0, record.length);
      }
    }

    @Override
    public void close() throws SortFailure {
      if (output != null) {
        output.close();
      }
    }
  }

  /// SPLICE.
  ///
  /// @return its return code
  int splice(ToolStatement statement) throws ToolFailure {
    List<KeyField> keys = OnField.keys(statement, OnField.all(statement, statement.problems()));
    List<KeyField> with = with(statement);
    SortRequest request = calls.request(statement, true);
    boolean keepSingle = statement.has("KEEPNODUPS");
    boolean keepBase = statement.has("KEEPBASE");
    GroupStage stage =
        new GroupStage(
            new SortKey(keys).width(),
            (group, to) -> {
              if (group.size() == 1) {
                if (keepSingle) {
                  to.take(group.getFirst());
                }
                return;
              }
              if (keepBase) {
                to.take(group.getFirst());
              }
              splice(statement, with, group, to);
            });
    int code = calls.run(statement, request, Calls.dds(statement), keys, stage);
    told(stage);
    return code;
  }

  private static List<KeyField> with(ToolStatement statement) throws ToolFailure {
    List<KeyField> fields = new ArrayList<>();
    for (Operand operand : statement.operands()) {
      if (operand.name().equals("WITH")) {
        if (operand.value() instanceof Value.Group(_, List<Value> parts, _)
            && parts.size() >= 2
            && parts.get(0) instanceof Value.Word(_, String p, _)
            && parts.get(1) instanceof Value.Word(_, String m, _)
            && (p + m).matches("[0-9]{2,9}")) {
          fields.add(
              new KeyField(Integer.parseInt(p) - 1, Integer.parseInt(m), FieldFormat.CH, false));
        } else {
          throw new ToolFailure(12, "HP4105", "`WITH` needs position and length");
        }
      }
    }
    if (fields.isEmpty()) {
      throw new ToolFailure(12, "HP4105", "`SPLICE` needs `WITH`");
    }
    return fields;
  }

  private static void splice(
      ToolStatement statement, List<KeyField> with, List<byte[]> group, GroupStage.Taker to)
      throws IOException {
    byte[] base = group.getFirst();
    if (statement.has("WITHALL")) {
      for (byte[] other : group.subList(1, group.size())) {
        byte[] spliced = base.clone();
        with.forEach(field -> overlay(spliced, other, field));
        to.take(spliced);
      }
      return;
    }
    byte[] spliced = base.clone();
    if (statement.has("WITHEACH")) {
      for (int i = 0; i < with.size() && i + 1 < group.size(); i++) {
        overlay(spliced, group.get(i + 1), with.get(i));
      }
    } else if (statement.has("WITHANY")) {
      for (KeyField field : with) {
        for (byte[] other : group.subList(1, group.size())) {
          if (!blank(other, field)) {
            overlay(spliced, other, field);
          }
        }
      }
    } else {
      with.forEach(field -> overlay(spliced, group.getLast(), field));
    }
    to.take(spliced);
  }

  private static boolean blank(byte[] record, KeyField field) {
    for (int i = field.offset(); i < Math.min(field.end(), record.length); i++) {
      if (record[i] != BLANK) {
        return false;
      }
    }
    return true;
  }

  private static void overlay(byte[] base, byte[] other, KeyField field) {
    int end = Math.min(field.end(), Math.min(base.length, other.length));
    if (end > field.offset()) {
      System.arraycopy(other, field.offset(), base, field.offset(), end - field.offset());
    }
  }
}
