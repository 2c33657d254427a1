package homeport.jcl;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one DD statement asks for.
public sealed interface Allocation {
  Span at();

  /// DCB= and its like: what is coded on the statement.
  RecordAttributes attributes();

  /// A data set.
  ///
  /// @param dsnType DSNTYPE=
  /// @param recordOrganization RECORG=: a VSAM data set to be created
  /// @param keyOffset KEYOFF=, from 0
  /// @param generationOrder GDGORDER=: in which order all generations of a group are read
  /// @param amp the parts of AMP=
  /// @param freeAtClose FREE=CLOSE
  record Dataset(
      Span at,
      DatasetName name,
      Disposition disposition,
      RecordAttributes attributes,
      @Nullable Space space,
      @Nullable Unit unit,
      @Nullable Volume volume,
      @Nullable DsnType dsnType,
      @Nullable RecordOrganization recordOrganization,
      @Nullable Integer keyOffset,
      @Nullable GenerationOrder generationOrder,
      List<String> amp,
      boolean freeAtClose)
      implements Allocation {
    public Dataset {
      amp = List.copyOf(amp);
    }
  }

  /// Data in the job itself.
  ///
  /// @param records 80 characters each, as they were read; substituted when `substituted`
  /// @param substituted true when SYMBOLS= asked for symbols to be substituted
  record InStream(Span at, List<String> records, boolean substituted, RecordAttributes attributes)
      implements Allocation {
    public InStream {
      records = List.copyOf(records);
    }
  }

  /// Printed output.
  ///
  /// @param outputClass a class, `*` for the job's MSGCLASS, or empty when an OUTPUT statement
  ///   gives it
  /// @param writer the external writer, or `INTRDR` for the internal reader
  /// @param form the form name
  /// @param outputs the names of OUTPUT statements referred to
  /// @param lineLimit OUTLIM=
  /// @param held HOLD=YES
  record Sysout(
      Span at,
      String outputClass,
      @Nullable String writer,
      @Nullable String form,
      List<String> outputs,
      @Nullable Integer lineLimit,
      @Nullable Integer copies,
      @Nullable String destination,
      boolean held,
      RecordAttributes attributes)
      implements Allocation {
    public Sysout {
      outputs = List.copyOf(outputs);
    }

    /// True when what is written is a job to be submitted.
    public boolean internalReader() {
      return "INTRDR".equals(writer);
    }
  }

  /// DUMMY or DSN=NULLFILE: reads end at once, writes go nowhere.
  record Dummy(Span at, RecordAttributes attributes) implements Allocation {}

  /// DDNAME=: a later DD statement of the step says what it is; see [Step#boundDds].
  record Forward(Span at, String ddName, RecordAttributes attributes) implements Allocation {}

  /// DSNTYPE=.
  enum DsnType {
    PDS,
    LIBRARY,
    BASIC,
    LARGE,
    EXTREQ,
    EXTPREF
  }

  /// GDGORDER=.
  enum GenerationOrder {
    /// The newest first.
    LIFO,
    /// The oldest first.
    FIFO,
    /// As the group was defined.
    USECATLG
  }

  /// RECORG=.
  enum RecordOrganization {
    /// KS: key-sequenced.
    KEYED,
    /// ES: entry-sequenced.
    ENTRY,
    /// RR: relative record.
    RELATIVE,
    /// LS: linear.
    LINEAR
  }
}
