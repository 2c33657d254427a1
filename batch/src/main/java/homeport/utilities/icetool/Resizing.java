package homeport.utilities.icetool;

import homeport.data.FileFailure;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.utilities.sort.Dds;
import homeport.utilities.sort.SortFailure;
import homeport.utilities.sort.SortInput;
import homeport.utilities.sort.SortOutput;
import homeport.utilities.sort.SortRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// RESIZE: records of one fixed length to records of another (z/OS DFSORT Application Programming
/// Guide, "RESIZE operator"). As many short ones as fit become a long one, a long one becomes as
/// many short ones as it needs; blanks fill what is left. No record is spread over two.
final class Resizing {
  private static final int LENGTH_MAX = 32_760;
  private static final byte BLANK = 0x40;
  private final Calls calls;

  Resizing(Calls calls) {
    this.calls = calls;
  }

  int resize(ToolStatement statement) throws ToolFailure {
    long length = Calls.number(statement, "TOLEN", 0);
    if (length < 1 || length > LENGTH_MAX) {
      throw new ToolFailure(12, "HP4105", "`RESIZE` needs `TOLEN`, 1 to " + LENGTH_MAX);
    }
    SortRequest request = calls.request(statement, true);
    if (request.outrec() != null || !request.outfils().isEmpty()) {
      throw new ToolFailure(12, "HP4104", "`RESIZE` with OUTREC or OUTFIL is not supported");
    }
    List<String> to = Calls.names(statement, "TO");
    if (to.isEmpty()) {
      throw new ToolFailure(12, "HP4105", "`RESIZE` needs `TO` with a ddname");
    }
    String from = Calls.name(statement, "FROM");
    try (Resized resized = new Resized(from, to, (int) length)) {
      RecordStage stage =
          new RecordStage((bytes, at, recordLength, _) -> {
            resized.take(bytes, at, recordLength);
            return false;
          });
      Dds dds = new Dds(from, List.of(), null, List.of());
      int code = calls.run(statement, request, dds, List.of(), stage);
      resized.end();
      calls.messages().line("ICE628I 0 RECORD COUNT:  " + Selecting.digits(stage.records()));
      calls
          .messages()
          .line(
              "ICE638I 0 NUMBER OF RECORDS RESULTING FROM CRITERIA:  "
                  + Selecting.digits(resized.records));
      return code;
    } catch (SortFailure failure) {
      throw new ToolFailure(16, "HP4119", failure.text());
    } catch (IOException e) {
      throw new ToolFailure(16, "HP4003", FileFailure.words(e));
    }
  }

  /// The records that come out.
  private final class Resized implements AutoCloseable {
    private final List<SortOutput> outputs = new ArrayList<>();
    private final byte[] record;
    private int used;
    private long records;

    Resized(String from, List<String> to, int length) throws SortFailure {
      this.record = new byte[length];
      try (SortInput input = SortInput.open(calls.step(), from, null, null)) {
        if (input.variable()) {
          throw new SortFailure(
              "", "HP4112", from + " has variable records; `RESIZE` takes fixed ones");
        }
      }
      for (String ddName : to) {
        outputs.add(SortOutput.of(calls.step(), ddName, Dcb.of(RecordFormat.FB, length)));
      }
      for (SortOutput output : outputs) {
        output.open();
      }
    }

    void take(byte[] bytes, int at, int length) throws IOException {
      if (used + length > record.length) {
        end();
      }
      for (int from = 0; from < length; from += record.length) {
        int count = Math.min(length - from, record.length - used);
        System.arraycopy(bytes, at + from, record, used, count);
        used += count;
        if (length > record.length) {
          end();
        }
      }
    }

    /// Writes what there is.
    void end() throws IOException {
      if (used == 0) {
        return;
      }
      Arrays.fill(record, used, record.length, BLANK);
      try {
        for (SortOutput output : outputs) {
          output.write(record, 0, record.length);
        }
      } catch (SortFailure failure) {
        throw new IOException(failure.text(), failure);
      }
      used = 0;
      records++;
    }

    @Override
    public void close() throws SortFailure {
      for (SortOutput output : outputs) {
        output.close();
      }
    }
  }
}
