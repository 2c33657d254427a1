package homeport.utilities.tso;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

  /// Those that the command has besides: a short form has to be no beginning of theirs.
  private static final Set<String> OTHERS =
      Set.of(
          "ACCODE",
          "ALTFILE",
          "AVGREC",
          "BFALN",
          "BFTEK",
          "BUFL",
          "BUFNO",
          "BUFOFF",
          "BURST",
          "CHARS",
          "COPIES",
          "DEN",
          "DEST",
          "DIAGNS",
          "DSKEYLBL",
          "EATTR",
          "EROPT",
          "EXPDT",
          "FCB",
          "FILEDATA",
          "FLASH",
          "FORMS",
          "GDGORDER",
          "HOLD",
          "INPUT",
          "KEYLEN",
          "KEYOFF",
          "LABEL",
          "LIKE",
          "LIMCT",
          "MAXGENS",
          "MAXVOL",
          "MODIFY",
          "NCP",
          "NOHOLD",
          "OPTCD",
          "OUTDES",
          "OUTPUT",
          "PARALLEL",
          "PATH",
          "PATHDISP",
          "PATHMODE",
          "PATHOPTS",
          "POSITION",
          "PRIVATE",
          "PROTECT",
          "RECORG",
          "REFDD",
          "RETPD",
          "RLS",
          "ROUND",
          "SECMODEL",
          "SEGMENT",
          "SPIN",
          "SUBSYS",
          "TRTCH",
          "UCOUNT",
          "UCS",
          "UNCATALOG",
          "USING",
          "VERIFY",
          "VSEQ",
          "WRITER");

  private AllocateKeywords() {}

  /// A keyword as it is spelt out, which may be given by as many of its first letters as no other
  /// one begins with (z/OS TSO/E Command Reference, "Abbreviating keyword operands").
  static String spelt(String word) {
    if (KNOWN.contains(word) || OTHERS.contains(word)) {
      return word;
    }
    List<String> meant =
        Stream.concat(KNOWN.stream(), OTHERS.stream())
            .filter(keyword -> keyword.startsWith(word))
            .toList();
    return meant.size() == 1 ? meant.getFirst() : word;
  }
}
