package homeport.utilities.tso;

import java.util.Set;

/// The operands of ALLOCATE that are known. Space, volumes and devices have no effect, as on DD
/// statements without a limit.
final class AllocateKeywords {
  static final Set<String> KNOWN =
      Set.of(
          "FILE",
          "FI",
          "F",
          "DDNAME",
          "DD",
          "DATASET",
          "DA",
          "DSNAME",
          "DSN",
          "OLD",
          "SHR",
          "MOD",
          "NEW",
          "SYSOUT",
          "DUMMY",
          "REUSE",
          "LRECL",
          "RECFM",
          "BLKSIZE",
          "DSORG",
          "DIR",
          "KEEP",
          "CATALOG",
          "DELETE",
          "SPACE",
          "TRACKS",
          "CYLINDERS",
          "BLOCK",
          "AVBLOCK",
          "UNIT",
          "VOLUME",
          "STORCLAS",
          "DATACLAS",
          "MGMTCLAS",
          "RELEASE",
          "DSNTYPE");

  private AllocateKeywords() {}
}
