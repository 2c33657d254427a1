package homeport.utilities.sort;

import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.engine.KeyField;
import homeport.utilities.sort.engine.SumField;
import homeport.utilities.sort.exit.Exits;
import homeport.utilities.sort.join.Join;
import homeport.utilities.sort.outfil.Outfil;
import homeport.utilities.sort.reformat.Reformat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What control statements ask for.
///
/// @param keys the control fields; none for a copy
/// @param merge the inputs are in order already
/// @param intake which records are taken, and how they are made anew before they are sorted
/// @param xsum records that SUM takes away go to SORTXSUM
/// @param outrec how records are made anew when they are sorted; null for as they are
/// @param join JOINKEYS; null for SORTIN
/// @param type RECORD TYPE, F or V, for VSAM input
/// @param recordLength RECORD LENGTH, for what E15 gives; 0 for as the input's records are
/// @param exits MODS
/// @param handling what is made of outputs that are empty, too short or too long
public record SortRequest(
    List<KeyField> keys,
    boolean merge,
    Selection intake,
    Sum sum,
    List<SumField> sums,
    boolean xsum,
    @Nullable Reformat outrec,
    List<Outfil> outfils,
    @Nullable Join join,
    ShortRecords shortRecords,
    @Nullable Character type,
    int recordLength,
    Exits exits,
    Handling handling) {
  public SortRequest {
    keys = List.copyOf(keys);
    sums = List.copyOf(sums);
    outfils = List.copyOf(outfils);
  }

  /// How records are taken.
  ///
  /// @param condition of INCLUDE or OMIT; null when there is neither
  /// @param omit the records for which it holds are left out, not kept
  /// @param skip records of the input that are not looked at (SKIPREC)
  /// @param stop most records that are accepted (STOPAFT); 0 for all
  /// @param inrec how they are made anew; null for as they are
  public record Selection(
      @Nullable Condition condition,
      boolean omit,
      long skip,
      long stop,
      @Nullable Reformat inrec) {}

  /// What becomes of records with equal control fields.
  public enum Sum {
    /// All are kept.
    ALL_KEPT,
    /// The first is kept (`SUM FIELDS=NONE`).
    FIRST_KEPT,
    /// One is kept, with the sums of fields.
    SUMMED
  }

  /// What becomes of a variable record that ends before a field does (VLSCMP, VLSHRT).
  ///
  /// @param compareZeros compare fields are filled up with zeros
  /// @param fillKeys control fields are filled up with zeros, and a comparison with a short field
  ///   does not hold
  public record ShortRecords(boolean compareZeros, boolean fillKeys) {}

  /// What is made of things that are not as they might be.
  ///
  /// @param emptyOutput NULLOUT: what an output without records means
  /// @param padCode the return code when SORTOUT's records are longer than the sort's (PAD)
  /// @param truncationCode the return code when they are shorter (TRUNC)
  /// @param overflowCode the return code when a sum does not fit (OVFLO)
  /// @param printable a positive zoned sum has the sign F (ZDPRINT), else C
  /// @param cutLong variable records that are too long for an output are cut (VLLONG)
  /// @param abend a sort that fails ends abnormally (ABEND)
  public record Handling(
      Outfil.Empty emptyOutput,
      int padCode,
      int truncationCode,
      int overflowCode,
      boolean printable,
      boolean cutLong,
      boolean abend) {}

  /// The same with other control fields, for what an operator of ICETOOL sorts by.
  public SortRequest by(List<KeyField> otherKeys) {
    return with(otherKeys, intake);
  }

  /// The same, but of the records that are accepted only `count`, after `skipped` others.
  public SortRequest within(long skipped, long count) {
    return with(
        keys, new Selection(intake.condition(), intake.omit(), skipped, count, intake.inrec()));
  }

  private SortRequest with(List<KeyField> otherKeys, Selection otherIntake) {
    return new SortRequest(
        otherKeys,
        merge,
        otherIntake,
        sum,
        sums,
        xsum,
        outrec,
        outfils,
        join,
        shortRecords,
        type,
        recordLength,
        exits,
        handling);
  }

  /// Records are copied, not sorted.
  public boolean copy() {
    return keys.isEmpty();
  }

  /// The number of records that are skipped, for those who only ask for it.
  public long skip() {
    return intake.skip();
  }
}
