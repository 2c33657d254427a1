package homeport.utilities.sort.outfil;

import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.reformat.Overlay;
import homeport.utilities.sort.reformat.Reformat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One OUTFIL statement (z/OS DFSORT Application Programming Guide, "OUTFIL control statements").
///
/// @param ddNames where records go; with a split they share them
/// @param trailer IFTRAIL; null without
/// @param repeat how often each record is written
/// @param empty NULLOFL; null for what OPTION says
public record Outfil(
    List<String> ddNames,
    Selection selection,
    @Nullable Reformat reformat,
    Conversion conversion,
    Split split,
    @Nullable ReportLayout report,
    @Nullable TrailerUpdate trailer,
    long repeat,
    @Nullable Empty empty) {
  public Outfil {
    ddNames = List.copyOf(ddNames);
  }

  /// The same where an output without records means that, unless NULLOFL says otherwise.
  public Outfil orEmpty(Empty usual) {
    return empty != null
        ? this
        : new Outfil(
            ddNames, selection, reformat, conversion, split, report, trailer, repeat, usual);
  }

  /// Which records are taken.
  ///
  /// @param condition of INCLUDE or OMIT; null for all
  /// @param omit records for which it holds are left out
  /// @param save records that no other OUTFIL has taken
  /// @param first STARTREC
  /// @param last ENDREC; 0 for all
  /// @param every SAMPLE: of each so many records, 0 without
  /// @param sampled so many are taken
  /// @param accept most records; 0 for all
  public record Selection(
      @Nullable Condition condition,
      boolean omit,
      boolean save,
      long first,
      long last,
      long every,
      long sampled,
      long accept) {
    /// All records.
    public static final Selection ALL = new Selection(null, false, false, 1, 0, 0, 0, 0);
  }

  /// How records change between fixed and variable.
  ///
  /// @param toFixed VTOF and CONVERT
  /// @param toVariable FTOV
  /// @param trim VLTRIM: the byte that is cut off at the end of variable records; -1 for none
  /// @param tail VLTRAIL: what is put behind them
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Conversion(boolean toFixed, boolean toVariable, int trim, byte[] tail) {
    public static final Conversion NONE = new Conversion(false, false, -1, new byte[0]);
  }

  /// IFTRAIL: a trailer record of the input that is brought up to date.
  ///
  /// @param header the first record is a header, which goes to the output as it is
  /// @param id holds for the trailer
  /// @param update what is put over it
  /// @param tallies what is counted and added up of the records between
  public record TrailerUpdate(boolean header, Condition id, Overlay update, List<Tally> tallies) {
    public TrailerUpdate {
      tallies = List.copyOf(tallies);
    }
  }

  /// How the data sets share the records.
  ///
  /// @param records so many go to a data set before the next one has its turn; 0 for no split
  /// @param once the last data set takes all that is left (SPLIT1R)
  public record Split(long records, boolean once) {
    public static final Split NONE = new Split(0, false);
  }

  /// What a data set without records means.
  public enum Empty {
    /// Nothing.
    FINE,
    /// Return code 4.
    WARNING,
    /// Return code 16.
    ERROR
  }
}
