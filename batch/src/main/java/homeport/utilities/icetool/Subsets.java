package homeport.utilities.icetool;

import homeport.utilities.sort.Dds;
import homeport.utilities.sort.Operand;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.SortFailure;
import homeport.utilities.sort.SortInput;
import homeport.utilities.sort.SortOutput;
import homeport.utilities.sort.SortRequest;
import homeport.utilities.sort.SortStage;
import homeport.utilities.sort.engine.OrderedRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Operators that go by the place of records: SUBSET and DATASORT (z/OS DFSORT Application
/// Programming Guide).
final class Subsets {
  private static final long HELD_MAX = 64L << 20;
  private final Calls calls;

  Subsets(Calls calls) {
    this.calls = calls;
  }

  /// How many records there are.
  private long total(String ddName) throws ToolFailure {
    try (SortInput input = SortInput.open(calls.step(), ddName, null, null)) {
      long count = 0;
      while (input.next()) {
        count++;
      }
      return count;
    } catch (SortFailure failure) {
      throw new ToolFailure(16, "HP4119", failure.text());
    }
  }

  /// SUBSET INPUT: records kept or removed by their numbers.
  int subset(ToolStatement statement) throws ToolFailure {
    if (statement.has("KEEP") == statement.has("REMOVE")) {
      throw new ToolFailure(12, "HP4105", "`SUBSET` needs KEEP or REMOVE");
    }
    Dds dds = Calls.dds(statement);
    boolean output = statement.has("OUTPUT");
    long total = output ? sorted(statement, dds) : total(dds.in());
    List<long[]> ranges = ranges(statement, total);
    boolean keep = statement.has("KEEP");
    String discard = statement.has("DISCARD") ? Calls.name(statement, "DISCARD") : null;
    SortRequest request = output ? calls.request(statement) : calls.request(statement, true);
    boolean chooses = request.intake().condition() != null;
    boolean makes = request.intake().inrec() != null;
    if (!output && (chooses || makes) || discard != null && (makes || request.outrec() != null)) {
      throw new ToolFailure(
          12,
          "HP4104",
          "`SUBSET` of the input with INCLUDE, OMIT or INREC, or with DISCARD and reformatting, is"
              + " not supported");
    }
    try (Discarded rest = discarded(dds, discard)) {
      RecordStage stage =
          new RecordStage((bytes, at, length, number) -> {
            boolean named = ranges.stream().anyMatch(r -> number >= r[0] && number <= r[1]);
            if (named != keep) {
              rest.take(bytes, at, length);
            }
            return named == keep;
          });
      return calls.run(statement, request, dds, output ? null : List.of(), stage);
    } catch (SortFailure failure) {
      throw new ToolFailure(16, "HP4119", failure.text());
    }
  }

  /// How many records there are when INCLUDE, OMIT and the like have had their turn; asked only
  /// when the last ones are named.
  private long sorted(ToolStatement statement, Dds dds) throws ToolFailure {
    if (!statement.has("LAST") && !statement.has("TRAILER")) {
      return Long.MAX_VALUE;
    }
    RecordStage stage = new RecordStage((_, _, _, _) -> false);
    Dds counted = new Dds(dds.in(), List.of(), null, List.of());
    int code = calls.run(statement, calls.request(statement, true), counted, List.of(), stage);
    assert code >= 0;
    return stage.records();
  }

  private static List<long[]> ranges(ToolStatement statement, long total) throws ToolFailure {
    List<long[]> ranges = new ArrayList<>();
    for (String name : List.of("FIRST", "HEADER")) {
      if (statement.has(name)) {
        ranges.add(new long[] {1, Calls.number(statement, name, 1)});
      }
    }
    for (String name : List.of("LAST", "TRAILER")) {
      if (statement.has(name)) {
        ranges.add(new long[] {total - Calls.number(statement, name, 1) + 1, total});
      }
    }
    for (Operand operand : statement.operands()) {
      if (operand.name().equals("RRN")) {
        ranges.add(range(operand, total));
      }
    }
    if (ranges.isEmpty()) {
      throw new ToolFailure(12, "HP4105", "`SUBSET` needs FIRST, LAST or RRN");
    }
    return ranges;
  }

  /// `RRN(q)`, `RRN(q,r)`, `RRN(q,*)`.
  private static long[] range(Operand operand, long total) throws ToolFailure {
    if (operand.value() instanceof Value.Group(_, List<Value> parts, _)
        && parts.getFirst() instanceof Value.Word(_, String from, _)
        && parts.getLast() instanceof Value.Word(_, String to, _)
        && from.matches("[0-9]{1,15}")
        && to.matches("[0-9]{1,15}|[*]")) {
      return new long[] {Long.parseLong(from), to.equals("*") ? total : Long.parseLong(to)};
    }
    throw new ToolFailure(12, "HP4105", "`RRN` needs one or two record numbers");
  }

  private Discarded discarded(Dds dds, @Nullable String ddName) throws SortFailure {
    if (ddName == null) {
      return new Discarded(null);
    }
    try (SortInput input = SortInput.open(calls.step(), dds.in(), null, null)) {
      SortOutput output = SortOutput.of(calls.step(), ddName, input.dcb());
      output.open();
      return new Discarded(output);
    }
  }

  /// DISCARD.
  private record Discarded(@Nullable SortOutput output) implements AutoCloseable {
    void take(byte[] bytes, int at, int length) throws IOException {
      try {
        if (output != null) {
          output.write(bytes, at, length);
        }
      } catch (SortFailure failure) {
        throw new IOException(failure.text(), failure);
      }
    }

    @Override
    public void close() throws SortFailure {
      if (output != null) {
        output.close();
      }
    }
  }

  /// DATASORT: the records between the first and the last ones are sorted.
  int dataSort(ToolStatement statement) throws ToolFailure {
    Dds dds = Calls.dds(statement);
    long total = total(dds.in());
    long head = statement.has("FIRST") ? Calls.number(statement, "FIRST", 1) : 0;
    head = statement.has("HEADER") ? Calls.number(statement, "HEADER", 1) : head;
    long tail = statement.has("LAST") ? Calls.number(statement, "LAST", 1) : 0;
    tail = statement.has("TRAILER") ? Calls.number(statement, "TRAILER", 1) : tail;
    SortRequest request = calls.request(statement, false);
    if (request.copy() || request.intake().condition() != null) {
      throw new ToolFailure(
          12, "HP4104", "`DATASORT` needs SORT, and no INCLUDE or OMIT, in USING");
    }
    head = Math.min(head, total);
    tail = Math.min(tail, total - head);
    Framed stage = framed(dds.in(), head, total - tail);
    long middle = total - head - tail;
    SortRequest within = middle == 0 ? request.within(total, 0) : request.within(head, middle);
    return calls.run(statement, within, dds, null, stage);
  }

  private Framed framed(String ddName, long head, long end) throws ToolFailure {
    Framed stage = new Framed();
    long bytes = 0;
    try (SortInput input = SortInput.open(calls.step(), ddName, null, null)) {
      for (long number = 1; input.next(); number++) {
        if (number <= head || number > end) {
          byte[] record = Arrays.copyOf(input.area(), input.length());
          bytes += record.length;
          if (bytes > HELD_MAX) {
            throw new ToolFailure(16, "HP4119", "the first and last records do not fit in memory");
          }
          (number <= head ? stage.head : stage.tail).add(record);
        }
      }
    } catch (SortFailure failure) {
      throw new ToolFailure(16, "HP4119", failure.text());
    }
    return stage;
  }

  /// Gives the first records before the sorted ones and the last behind them.
  private static final class Framed implements SortStage {
    private final List<byte[]> head = new ArrayList<>();
    private final List<byte[]> tail = new ArrayList<>();
    private @Nullable OrderedRecords next;
    private boolean begun;

    @Override
    public OrderedRecords before(OrderedRecords to) {
      next = to;
      return (bytes, keyAt, recordAt, length) -> {
        begin();
        to.take(bytes, keyAt, recordAt, length);
      };
    }

    private void begin() throws IOException {
      if (!begun) {
        begun = true;
        give(head);
      }
    }

    private void give(List<byte[]> records) throws IOException {
      OrderedRecords to = next;
      if (to != null) {
        for (byte[] record : records) {
          to.take(record, 0, 0, record.length);
        }
      }
    }

    @Override
    public void end() throws IOException {
      begin();
      give(tail);
    }
  }
}
