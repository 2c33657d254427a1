package homeport.jobs;

import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.jcl.Allocation;
import homeport.jcl.Dd;
import homeport.jcl.DdReference;
import homeport.jcl.Job;
import homeport.jcl.RecordAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a DD statement says of its records, with what it copies from another DD statement or from a
/// data set's label (z/OS MVS JCL Reference, DCB parameter: what is coded goes before what is
/// copied).
final class RecordAttributesReader {
  /// How many DCB=*.dd may refer to one another.
  private static final int CHAIN_MAX = 255;

  private final Job job;
  private final Catalog catalog;

  RecordAttributesReader(Job job, Catalog catalog) {
    this.job = job;
    this.catalog = catalog;
  }

  /// @param of step and ddname, for messages
  /// @throws AllocationFailure when the data set to copy from is not there, or has no records of
  ///   its own to be like
  Dcb dcb(RecordAttributes attributes, String of) throws AllocationFailure {
    return dcb(attributes, of, 0);
  }

  private Dcb dcb(RecordAttributes attributes, String of, int depth) throws AllocationFailure {
    Dcb coded =
        new Dcb(
            format(attributes.recordFormat()),
            length(attributes.recordLengthBytes()),
            block(attributes.blockSizeBytes()));
    DdReference from = attributes.copiedFrom();
    if (from != null && depth < CHAIN_MAX) {
      Allocation other = allocation(from);
      return other == null ? coded : coded.or(dcb(other.attributes(), of, depth + 1));
    }
    String model = attributes.modelDataset();
    return model == null ? coded : coded.or(label(model, of));
  }

  private @Nullable Allocation allocation(DdReference reference) {
    for (Dd dd :
        reference.stepNumber() == 0
            ? job.jobDds()
            : job.steps().get(reference.stepNumber() - 1).dds()) {
      if (dd.ddName().equals(reference.ddName())) {
        return dd.first();
      }
    }
    return null;
  }

  private Dcb label(String dataSet, String of) throws AllocationFailure {
    CatalogEntry entry = catalog.find(dataSet);
    return switch (entry == null ? null : entry.attributes()) {
      case Attributes.Sequential(Dcb known) -> known;
      case Attributes.Partitioned(Dcb known) -> known;
      case Attributes.Pointer _ -> Dcb.NONE;
      case Attributes.Cluster _, Attributes.AlternateIndex _ ->
          throw noModel(dataSet, of, "has no DCB");
      case null -> throw noModel(dataSet, of, "is not there");
    };
  }

  private AllocationFailure noModel(String dataSet, String of, String why) {
    return new AllocationFailure(
        "the data set " + dataSet + ", whose attributes are to be copied, " + why,
        List.of(
            "IEF212I " + job.name() + " " + of + " - DATA SET NOT FOUND",
            "        " + dataSet + ", WHOSE ATTRIBUTES ARE TO BE COPIED"));
  }

  /// The format, or null where nothing is coded or [JobCheck] has refused it.
  static @Nullable RecordFormat format(homeport.jcl.@Nullable RecordFormat coded) {
    return coded == null ? null : RecordFormat.of(withoutStandard(coded));
  }

  /// F and FS, FB and FBS have the same bytes: S only promises that no block is short.
  private static String withoutStandard(homeport.jcl.RecordFormat coded) {
    boolean fixed = coded.kind() == homeport.jcl.RecordFormat.Kind.FIXED;
    return new homeport.jcl.RecordFormat(
            coded.kind(), coded.blocked(), coded.standardOrSpanned() && !fixed, coded.control())
        .toString();
  }

  private static int length(@Nullable Integer value) {
    return value == null
        ? 0
        : value == RecordAttributes.LRECL_X ? Dcb.LRECL_X : Math.clamp(value, 0, Dcb.LRECL_MAX);
  }

  private static int block(@Nullable Long value) {
    return value == null ? 0 : Math.clamp(value, 0, Integer.MAX_VALUE);
  }
}
