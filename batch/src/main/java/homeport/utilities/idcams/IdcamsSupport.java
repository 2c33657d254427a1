package homeport.utilities.idcams;

import homeport.diagnostics.Feature;
import homeport.utilities.idcams.Keyword.Support;
import homeport.utilities.idcams.Keyword.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What of access method services is supported: commands and their parameters, with the
/// abbreviations of z/OS DFSMS Access Method Services Commands. The parser asks these tables;
/// `docs/compatibility.md` is printed from them.
public final class IdcamsSupport {
  /// Commands that are here, by name and abbreviation.
  static final List<List<String>> COMMANDS =
      List.of(
          List.of("DEFINE", "DEF"),
          List.of("DELETE", "DEL"),
          List.of("ALTER"),
          List.of("BLDINDEX", "BIX"),
          List.of("REPRO"),
          List.of("PRINT"),
          List.of("LISTCAT", "LISTC"),
          List.of("VERIFY", "VFY"),
          List.of("EXPORT", "EXP"),
          List.of("IMPORT", "IMP"),
          List.of("EXAMINE"),
          List.of("SET"),
          List.of("IF"));

  /// Commands that are refused.
  static final List<List<String>> COMMANDS_NOT =
      List.of(
          List.of("ALLOCATE", "ALLOC"),
          List.of("CREATE"),
          List.of("DCOLLECT", "DCOL"),
          List.of("DIAGNOSE", "DIAG"),
          List.of("LISTDATA"),
          List.of("PARM"),
          List.of("SHCDS"));

  /// What DEFINE can make, but not here yet.
  static final List<List<String>> DEFINE_NOT =
      List.of(
          List.of("PAGESPACE", "PGSPC"), List.of("USERCATALOG", "UCAT", "MASTERCATALOG", "MCAT"));

  static final List<Keyword> CLUSTER =
      group(
          keywords(
              Values.NEEDED,
              Support.YES,
              "NAME KEYS RECORDSIZE/RECSZ CYLINDERS/CYL TRACKS/TRK RECORDS/REC KILOBYTES/KB"
                  + " MEGABYTES/MB CONTROLINTERVALSIZE/CISZ/CNVSZ VOLUMES/VOL"),
          keywords(
              Values.NONE,
              Support.YES,
              "INDEXED/IXD NONINDEXED/NIXD NUMBERED/NUMD REUSE/RUS NOREUSE/NRUS"),
          keywords(Values.NEEDED, Support.YES, "FOR TO"),
          keywords(
              Values.NEEDED,
              Support.ACCEPTED,
              "ACCOUNT/ACCT BUFFERSPACE/BUFSPC/BUFSP BWO"
                  + " DATACLASS/DATACLAS/DCLAS EATTR FILE FREESPACE/FSPC FRLOG KEYRANGES/KRNG"
                  + " LOG LOGSTREAMID/LSID MANAGEMENTCLASS/MGMTCLAS/MCLAS OWNER SHAREOPTIONS/SHR"
                  + " STORAGECLASS/STORCLAS/SCLAS KEYLABEL"),
          keywords(
              Values.NONE,
              Support.ACCEPTED,
              "ERASE/ERAS NOERASE/NERAS SPEED RECOVERY/RCVY SPANNED/SPND NONSPANNED/NSPND"
                  + " WRITECHECK/WCK NOWRITECHECK/NWCK IMBED/IMBD NOIMBED/NIMBD REPLICATE/REPL"
                  + " NOREPLICATE/NREPL ORDERED/ORD UNORDERED/UNORD UNIQUE/UNQ SUBALLOCATION/SUBAL"
                  + " LOGREPLICATE NOLOGREPLICATE RLSENABLE RLSQUIESCE NORECATALOG/NRCTLG"),
          keywords(Values.NONE, Support.NO, "LINEAR/LIN ZFS RECATALOG/RCTLG"),
          keywords(Values.NEEDED, Support.NO, "MODEL EXCEPTIONEXIT/EEXT"));

  /// The names of ALTERNATEINDEX behind DEFINE.
  static final List<String> AIX = List.of("ALTERNATEINDEX", "AIX");

  static final List<Keyword> ALTERNATEINDEX =
      group(
          keywords(Values.NEEDED, Support.YES, "NAME KEYS RELATE/REL FOR TO"),
          keywords(
              Values.NONE,
              Support.YES,
              "UNIQUEKEY/UNQK NONUNIQUEKEY/NUNQK UPGRADE/UPG NOUPGRADE/NUPG"),
          keywords(
              Values.NEEDED,
              Support.ACCEPTED,
              "RECORDSIZE/RECSZ CYLINDERS/CYL TRACKS/TRK RECORDS/REC KILOBYTES/KB MEGABYTES/MB"
                  + " BUFFERSPACE/BUFSPC/BUFSP CONTROLINTERVALSIZE/CISZ/CNVSZ"
                  + " DATACLASS/DATACLAS/DCLAS FILE FREESPACE/FSPC KEYRANGES/KRNG OWNER"
                  + " SHAREOPTIONS/SHR KEYLABEL VOLUMES/VOL"),
          keywords(
              Values.NONE,
              Support.ACCEPTED,
              "ERASE/ERAS NOERASE/NERAS SPEED RECOVERY/RCVY WRITECHECK/WCK NOWRITECHECK/NWCK"
                  + " IMBED/IMBD NOIMBED/NIMBD REPLICATE/REPL NOREPLICATE/NREPL ORDERED/ORD"
                  + " UNORDERED/UNORD UNIQUE/UNQ SUBALLOCATION/SUBAL REUSE/RUS NOREUSE/NRUS"
                  + " NORECATALOG/NRCTLG"),
          keywords(Values.NONE, Support.NO, "RECATALOG/RCTLG"),
          keywords(Values.NEEDED, Support.NO, "MODEL EXCEPTIONEXIT/EEXT"));

  static final List<Keyword> PATH =
      group(
          keywords(Values.NEEDED, Support.YES, "NAME PATHENTRY/PENT FOR TO"),
          keywords(Values.NONE, Support.YES, "UPDATE/UPD NOUPDATE/NUPD"),
          keywords(Values.NONE, Support.ACCEPTED, "NORECATALOG/NRCTLG"),
          keywords(Values.NEEDED, Support.ACCEPTED, "OWNER FILE"),
          keywords(Values.NONE, Support.NO, "RECATALOG/RCTLG"),
          keywords(Values.NEEDED, Support.NO, "MODEL"));

  static final List<Keyword> BLDINDEX =
      group(
          keywords(
              Values.NEEDED,
              Support.YES,
              "INFILE/IFILE INDATASET/IDS OUTFILE/OFILE OUTDATASET/ODS"),
          keywords(Values.NONE, Support.ACCEPTED, "EXTERNALSORT/ESORT INTERNALSORT/ISORT"),
          keywords(
              Values.NEEDED,
              Support.ACCEPTED,
              "WORKFILES/WFILE CATALOG/CAT SORTDEVICETYPE"
                  + " SORTFILENUMBER SORTMESSAGEDD SORTMESSAGELEVEL"),
          keywords(Values.NONE, Support.ACCEPTED, "SORTCALL NOSORTCALL"));

  static final List<Keyword> GENERATIONDATAGROUP =
      group(
          keywords(Values.NEEDED, Support.YES, "NAME LIMIT/LIM FOR TO"),
          keywords(
              Values.NONE,
              Support.YES,
              "EMPTY/EMP NOEMPTY/NEMP SCRATCH/SCR NOSCRATCH/NSCR PURGE/PRG NOPURGE/NPRG FIFO LIFO"),
          keywords(Values.NEEDED, Support.ACCEPTED, "OWNER"),
          keywords(Values.NONE, Support.ACCEPTED, "NOEXTENDED/NEXT"),
          keywords(Values.NONE, Support.NO, "EXTENDED/EXT"));

  static final List<Keyword> ALIAS =
      group(
          keywords(Values.NEEDED, Support.YES, "NAME RELATE/REL"),
          keywords(Values.NEEDED, Support.NO, "SYMBOLICRELATE"));

  static final List<Keyword> NONVSAM =
      group(
          keywords(Values.NEEDED, Support.YES, "NAME FOR TO"),
          keywords(
              Values.NEEDED,
              Support.ACCEPTED,
              "DEVICETYPES/DEVT VOLUMES/VOL FILESEQUENCENUMBERS/FSEQN OWNER"),
          keywords(Values.NEEDED, Support.NO, "RELATE/REL COLLECTION"));

  static final List<Keyword> ALTER =
      group(
          keywords(Values.NEEDED, Support.YES, "NEWNAME/NEWNM LIMIT/LIM KEYS RECORDSIZE/RECSZ"),
          keywords(
              Values.NONE,
              Support.YES,
              "EMPTY/EMP NOEMPTY/NEMP SCRATCH/SCR NOSCRATCH/NSCR PURGE/PRG NOPURGE/NPRG FIFO LIFO"
                  + " ROLLIN INHIBIT/INH UNINHIBIT/UNINH UPGRADE/UPG NOUPGRADE/NUPG UNIQUEKEY/UNQK"
                  + " NONUNIQUEKEY/NUNQK REUSE/RUS NOREUSE/NRUS"),
          keywords(
              Values.NEEDED,
              Support.ACCEPTED,
              "ACCOUNT/ACCT ADDVOLUMES/AVOL BUFFERSPACE/BUFSPC/BUFSP BUFND BUFNI BWO CATALOG/CAT"
                  + " FILE FREESPACE/FSPC FRLOG MANAGEMENTCLASS/MGMTCLAS/MCLAS OWNER REMOVEVOLUMES/RVOL SHAREOPTIONS/SHR"
                  + " STORAGECLASS/STORCLAS/SCLAS STRNO FOR TO LOG LOGSTREAMID/LSID NULLIFY/NULL"),
          keywords(
              Values.NONE,
              Support.ACCEPTED,
              "ERASE/ERAS NOERASE/NERAS WRITECHECK/WCK NOWRITECHECK/NWCK RLSENABLE RLSQUIESCE"
                  + " RECLAIMCA NORECLAIMCA"),
          keywords(Values.NONE, Support.YES, "UPDATE/UPD NOUPDATE/NUPD"),
          keywords(
              Values.NONE,
              Support.NO,
              "LOCK UNLOCK SUSPEND RESUME ECSHARING NOECSHARING" + " EXTENDEDADDRESSABLE"),
          keywords(Values.NEEDED, Support.NO, "CCSID CODE EXCEPTIONEXIT/EEXT FILEDATA TYPE"));

  static final List<Keyword> DEFINE = keywords(Values.NEEDED, Support.ACCEPTED, "CATALOG/CAT");

  static final List<Keyword> DELETE =
      group(
          keywords(
              Values.NONE,
              Support.YES,
              "CLUSTER/CL NONVSAM/NVSAM ALTERNATEINDEX/AIX PATH GENERATIONDATAGROUP/GDG ALIAS"
                  + " PURGE/PRG NOPURGE/NPRG FORCE/FRC NOFORCE/NFRC"),
          keywords(
              Values.NONE, Support.ACCEPTED, "ERASE/ERAS NOERASE/NERAS SCRATCH/SCR" + " NOMASK"),
          keywords(Values.NONE, Support.YES, "MASK"),
          keywords(Values.NEEDED, Support.ACCEPTED, "CATALOG/CAT FILE"),
          keywords(
              Values.NONE,
              Support.NO,
              "NOSCRATCH/NSCR RECOVERY/RCVRY NORECOVERY/NRCVRY TRUENAME/TNAME"
                  + " USERCATALOG/UCAT LIBRARYENTRY/LIBENTRY/LIBENT NVR VVR PAGESPACE/PGSPC"
                  + " VOLUMEENTRY/VOLENTRY/VOLENT TEST"));

  static final List<Keyword> REPRO =
      group(
          keywords(
              Values.NEEDED,
              Support.YES,
              "INFILE/IFILE INDATASET/IDS OUTFILE/OFILE OUTDATASET/ODS COUNT SKIP FROMKEY/FKEY"
                  + " TOKEY ERRORLIMIT/ELIMIT FROMADDRESS/FADDR TOADDRESS/TADDR FROMNUMBER/FNUM"
                  + " TONUMBER/TNUM"),
          keywords(Values.NONE, Support.YES, "REPLACE/REP NOREPLACE/NREP REUSE/RUS NOREUSE/NRUS"),
          keywords(Values.NONE, Support.ACCEPTED, "NOMERGECAT NOCIMODE"),
          keywords(
              Values.NEEDED,
              Support.NO,
              "ENTRIES/ENT LEVEL/LVL"
                  + " FILE INSERTSHIFT/ISHFT SKIPDBCSCHECK/SKDC ENCIPHER/ENCPHR DECIPHER/DECPHR"
                  + " MESSAGELEVEL VOLUMEENTRIES/VOLENTRIES/VOLENT"),
          keywords(
              Values.NONE,
              Support.NO,
              "MERGECAT/MRGC CIMODE DBCS INSERTALL/ISALL NODBCSCHECK/NODC"));

  static final List<Keyword> PRINT =
      group(
          keywords(
              Values.NEEDED,
              Support.YES,
              "INFILE/IFILE INDATASET/IDS COUNT SKIP FROMKEY/FKEY TOKEY FROMADDRESS/FADDR"
                  + " TOADDRESS/TADDR FROMNUMBER/FNUM TONUMBER/TNUM"),
          keywords(Values.NONE, Support.YES, "CHARACTER/CHAR HEX DUMP"),
          keywords(Values.NEEDED, Support.NO, "OUTFILE/OFILE INSERTSHIFT/ISHFT SKIPDBCSCHECK/SKDC"),
          keywords(Values.NONE, Support.NO, "DBCS INSERTALL/ISALL NODBCSCHECK/NODC"));

  static final List<Keyword> LISTCAT =
      group(
          keywords(Values.NEEDED, Support.YES, "ENTRIES/ENT LEVEL/LVL"),
          keywords(
              Values.NONE,
              Support.YES,
              "ALL NAME ALLOCATION/ALLOC HISTORY/HIST VOLUME/VOL CLUSTER/CL NONVSAM/NVSAM"
                  + " ALTERNATEINDEX/AIX PATH GENERATIONDATAGROUP/GDG ALIAS"),
          keywords(Values.NEEDED, Support.ACCEPTED, "CATALOG/CAT"),
          keywords(
              Values.NONE,
              Support.NO,
              "DATA INDEX/IX PAGESPACE/PGSPC SPACE USERCATALOG/UCAT LIBRARY/LIB"),
          keywords(
              Values.NEEDED,
              Support.NO,
              "OUTFILE/OFILE FILE CREATION/CREAT EXPIRATION/EXPIR LIBRARYENTRIES/LIBENT"
                  + " VOLUMEENTRIES/VOLENT"));

  static final List<Keyword> VERIFY =
      group(
          keywords(Values.NEEDED, Support.YES, "FILE DATASET/DS"),
          keywords(Values.NONE, Support.ACCEPTED, "RECOVER NORECOVER"));

  static final List<Keyword> EXPORT =
      group(
          keywords(Values.NEEDED, Support.YES, "OUTFILE/OFILE OUTDATASET/ODS"),
          keywords(
              Values.NONE,
              Support.YES,
              "TEMPORARY/TEMP PERMANENT/PERM INHIBITSOURCE/INHS INHIBITTARGET/INHT PURGE/PRG"
                  + " NOPURGE/NPRG"),
          keywords(Values.NEEDED, Support.ACCEPTED, "INFILE/IFILE"),
          keywords(
              Values.NONE,
              Support.ACCEPTED,
              "CIMODE/CIM RECORDMODE/RECM ERASE/ERAS NOERASE/NERAS"
                  + " NOINHIBITSOURCE/NINHS NOINHIBITTARGET/NINHT"),
          keywords(Values.NONE, Support.NO, "DISCONNECT/DCON"));

  static final List<Keyword> IMPORT =
      group(
          keywords(
              Values.NEEDED,
              Support.YES,
              "INFILE/IFILE INDATASET/IDS OUTFILE/OFILE OUTDATASET/ODS OBJECTS/OBJ"),
          keywords(Values.NONE, Support.YES, "INTOEMPTY/IEMPTY PURGE/PRG NOPURGE/NPRG"),
          keywords(Values.NEEDED, Support.ACCEPTED, "CATALOG/CAT"),
          keywords(
              Values.NONE,
              Support.ACCEPTED,
              "ERASE/ERAS NOERASE/NERAS NOALIAS/NALS NOSAVRAC/NSAVR UNLOCK"),
          keywords(Values.NONE, Support.NO, "CONNECT/CON ALIAS/ALS SAVRAC LOCK"));

  static final List<Keyword> OBJECTS =
      group(
          keywords(Values.NEEDED, Support.YES, "NEWNAME/NEWNM"),
          keywords(
              Values.NEEDED,
              Support.ACCEPTED,
              "FILE VOLUMES/VOL KEYRANGES/KRNG MANAGEMENTCLASS/MGMTCLAS/MCLAS"
                  + " STORAGECLASS/STORCLAS/SCLAS DEVICETYPE/DEVT"),
          keywords(Values.NONE, Support.ACCEPTED, "ORDERED/ORD UNORDERED/UNORD"));

  static final List<Keyword> EXAMINE =
      group(
          keywords(Values.NEEDED, Support.YES, "NAME ERRORLIMIT/ELIMIT"),
          keywords(
              Values.NONE,
              Support.YES,
              "INDEXTEST/ITEST NOINDEXTEST/NOITEST DATATEST/DTEST NODATATEST/NODTEST"));

  private IdcamsSupport() {}

  @SafeVarargs
  @SuppressWarnings("varargs") // read only
  private static List<Keyword> group(List<Keyword>... parts) {
    return Arrays.stream(parts).flatMap(List::stream).toList();
  }

  /// @param names `NAME/ABBREVIATION/…`, separated by blanks
  private static List<Keyword> keywords(Values values, Support support, String names) {
    List<Keyword> keywords = new ArrayList<>();
    for (String word : split(names, ' ')) {
      List<String> spellings = split(word, '/');
      keywords.add(
          new Keyword(
              spellings.getFirst(), spellings.subList(1, spellings.size()), values, support));
    }
    return List.copyOf(keywords);
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
      parts.add(text.substring(from, to));
      from = to + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }

  /// The keyword with that name or abbreviation, or null.
  static @Nullable Keyword find(List<Keyword> keywords, String word) {
    for (Keyword keyword : keywords) {
      if (keyword.is(word)) {
        return keyword;
      }
    }
    for (Keyword keyword : keywords) {
      if (keyword.isSingular(word)) {
        return keyword;
      }
    }
    return null;
  }

  /// The first spelling of a word in a table of names with abbreviations, or null.
  static @Nullable String canonical(List<List<String>> table, String word) {
    for (List<String> spellings : table) {
      if (spellings.contains(word)) {
        return spellings.getFirst();
      }
    }
    return null;
  }

  /// For `docs/compatibility.md`.
  public static List<Feature> features() {
    List<Feature> features = new ArrayList<>();
    add(features, "DEFINE CLUSTER", CLUSTER);
    add(features, "DEFINE CLUSTER", DEFINE);
    DEFINE_NOT.forEach(names -> features.add(Feature.no("DEFINE " + names.getFirst(), "HP4201")));
    add(features, "DEFINE GENERATIONDATAGROUP", GENERATIONDATAGROUP);
    add(features, "DEFINE ALTERNATEINDEX", ALTERNATEINDEX);
    add(features, "DEFINE PATH", PATH);
    add(features, "BLDINDEX", BLDINDEX);
    add(features, "DEFINE ALIAS", ALIAS);
    add(features, "DEFINE NONVSAM", NONVSAM);
    add(features, "ALTER", ALTER);
    add(features, "DELETE", DELETE);
    add(features, "REPRO", REPRO);
    add(features, "PRINT", PRINT);
    add(features, "LISTCAT", LISTCAT);
    add(features, "VERIFY", VERIFY);
    add(features, "EXPORT", EXPORT);
    add(features, "IMPORT", IMPORT);
    add(features, "IMPORT OBJECTS", OBJECTS);
    add(features, "EXAMINE", EXAMINE);
    features.add(Feature.yes("SET MAXCC"));
    features.add(Feature.yes("SET LASTCC"));
    features.add(Feature.yes("IF LASTCC|MAXCC … THEN … ELSE"));
    features.add(Feature.yes("DO … END"));
    features.add(Feature.yes("CANCEL"));
    COMMANDS_NOT.forEach(names -> features.add(Feature.no(names.getFirst(), "HP4201")));
    return List.copyOf(features);
  }

  private static void add(List<Feature> features, String command, List<Keyword> keywords) {
    for (Keyword keyword : keywords) {
      String name = command + ' ' + keyword.name();
      features.add(
          switch (keyword.support()) {
            case YES -> Feature.yes(name);
            case ACCEPTED -> Feature.differs(name, "accepted, no effect");
            case NO -> Feature.no(name, "HP4204");
          });
    }
  }
}
