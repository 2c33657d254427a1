package homeport.datasets;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a ddname of a step leads to.
public sealed interface DdBinding {
  /// A data set of the estate's catalog, of the estate or of a job.
  ///
  /// @param member a member of a partitioned data set; null for none
  /// @param dcb what the DD statement's DCB parameters say; they go before the label
  /// @param extend DISP=MOD: OPEN OUTPUT goes on behind what is there
  /// @param secondaryTracks the secondary quantity of the DD statement's SPACE, which goes before
  ///   the data set's own; null when SPACE is not coded
  /// @param release CLOSE gives back what is not used (RLSE)
  record DataSet(
      String name,
      @Nullable String member,
      Dcb dcb,
      boolean extend,
      @Nullable Long secondaryTracks,
      boolean release)
      implements DdBinding {
    public DataSet(String name) {
      this(name, Dcb.NONE, false);
    }

    public DataSet(String name, Dcb dcb, boolean extend) {
      this(name, null, dcb, extend);
    }

    public DataSet(String name, @Nullable String member, Dcb dcb, boolean extend) {
      this(name, member, dcb, extend, null, false);
    }

    /// A member of a library.
    public DataSet(String name, String member) {
      this(name, member, Dcb.NONE, false);
    }

    /// As a DD statement would name it.
    String shown() {
      return member == null ? name : name + '(' + member + ')';
    }
  }

  /// `DD *` and `DD DATA`: fixed records back to back, in the code page of the job.
  final class InStream implements DdBinding {
    private final byte[] records;
    private final int lrecl;

    /// @param records a multiple of `lrecl` bytes, taken as they are
    public InStream(byte[] records, int lrecl) {
      if (lrecl < 1 || records.length % lrecl != 0) {
        throw new IllegalArgumentException(records.length + " bytes, LRECL=" + lrecl);
      }
      this.records = records.clone();
      this.lrecl = lrecl;
    }

    byte[] records() {
      return records;
    }

    int lrecl() {
      return lrecl;
    }

    @Override
    public String toString() {
      return "in-stream data";
    }
  }

  /// `SYSOUT=`: a spool file.
  record Sysout(Path spoolFile, Dcb dcb) implements DdBinding {}

  /// `DUMMY` and `DSN=NULLFILE`.
  record Dummy() implements DdBinding {}

  /// A file of this machine: `--dd NAME=PATH,…`.
  ///
  /// @param text lines of UTF-8 instead of records
  record Host(Path path, Dcb dcb, boolean text) implements DdBinding {}

  /// DD statements without a name behind the first: read one after the other.
  record Concatenation(List<DdBinding> parts) implements DdBinding {
    public Concatenation {
      parts = List.copyOf(parts);
    }
  }
}
