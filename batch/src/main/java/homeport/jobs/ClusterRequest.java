package homeport.jobs;

import homeport.datasets.Attributes;
import homeport.jcl.Allocation;
import homeport.jcl.DatasetName;
import homeport.jcl.RecordAttributes;
import org.jspecify.annotations.Nullable;

/// A VSAM data set that a DD statement makes (z/OS MVS JCL Reference, RECORG, KEYLEN, KEYOFF and
/// LRECL parameters; z/OS DFSMS Using Data Sets, "Creating VSAM data sets with JCL"). Records have
/// the length that LRECL says, on average and at most. There are no data classes that could say
/// what a statement leaves out.
final class ClusterRequest {
  private ClusterRequest() {}

  /// What keeps a new data set with RECORG from being made; null when nothing does.
  static @Nullable String refusal(Allocation.Dataset dataset) {
    return switch (dataset.name()) {
      case DatasetName.Temporary _, DatasetName.Unnamed _ -> "a temporary VSAM data set";
      case DatasetName.Member _, DatasetName.Generation _, DatasetName.BackReference _ ->
          "a VSAM data set that is a member, a generation or named elsewhere";
      case DatasetName.Plain _ -> incomplete(dataset);
    };
  }

  private static @Nullable String incomplete(Allocation.Dataset dataset) {
    Integer length = dataset.attributes().recordLengthBytes();
    boolean known = length != null && length > 0 && length != RecordAttributes.LRECL_X;
    return switch (dataset.recordOrganization()) {
      case LINEAR -> "a linear data set (RECORG=LS)";
      case KEYED -> {
        Integer keyLength = dataset.attributes().keyLengthBytes();
        yield !known || length == null || keyLength == null || keyLength == 0
            ? "a key-sequenced data set without KEYLEN and LRECL"
            : offset(dataset) + keyLength > length
                ? "a key-sequenced data set whose key ends behind its records"
                : null;
      }
      case ENTRY, RELATIVE -> known ? null : "a VSAM data set without LRECL";
      case null -> null;
    };
  }

  private static int offset(Allocation.Dataset dataset) {
    Integer offset = dataset.keyOffset();
    return offset == null ? 0 : offset;
  }

  /// What the data set is to be, of a statement that [#refusal] lets pass; null without RECORG.
  static Attributes.@Nullable Cluster cluster(Allocation.Dataset dataset) {
    Integer length = dataset.attributes().recordLengthBytes();
    Integer keyLength = dataset.attributes().keyLengthBytes();
    if (length == null || dataset.recordOrganization() == null) {
      return null;
    }
    return switch (dataset.recordOrganization()) {
      case KEYED ->
          new Attributes.Keyed(
              offset(dataset), keyLength == null ? 0 : keyLength, length, length, false, false);
      case ENTRY -> new Attributes.EntrySequenced(length, length, false, false);
      case RELATIVE -> new Attributes.Relative(length, length, false, false);
      case LINEAR -> throw new IllegalStateException("RECORG=LS was refused");
    };
  }
}
