package homeport.jcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What of job control language is supported: each statement, parameter and JES2 statement that
/// z/OS knows. The reader asks this table; docs/compatibility.md is printed from it.
public final class JclSupport {
  /// Where a word belongs.
  public enum Area {
    STATEMENT,
    JOB,
    EXEC,
    DD,
    DCB,
    OUTPUT,
    JES2
  }

  /// How far it is supported.
  public enum Level {
    /// It does what the manual says.
    YES,
    /// It may be coded and changes nothing here.
    ACCEPTED,
    /// It is refused by name.
    NO
  }

  /// One word.
  ///
  /// @param reason why it is accepted without effect, or refused; empty for YES
  public record Entry(Area area, String name, Level level, String reason) {}

  /// Other spellings that z/OS has.
  private static final Map<String, String> ALIASES =
      Map.of(
          "DSN", "DSNAME",
          "VOL", "VOLUME");

  /// Subparameters of DCB that say something about buffers, lines or devices. Each can be coded on
  /// the DD statement without `DCB=` too (z/OS MVS JCL Reference, "DCB parameter", example 2).
  private static final String DEVICE_SUBPARAMETERS =
      "BFALN BFTEK BUFIN BUFL BUFMAX BUFOFF BUFOUT BUFSIZE CPRI CYLOFL DEN DIAGNS EROPT FUNC GNCP"
          + " HIARCHY INTVL IPLTXID LIMCT MODE NCP NTM OPTCD PCI PRTSP RESERVE STACK THRESH TRTCH";

  private static final String DEVICE_REASON = "buffers and devices are the system's";

  private static final List<Entry> TABLE =
      List.of(
              group(
                  Area.STATEMENT,
                  Level.YES,
                  "",
                  "JOB EXEC DD PROC PEND SET INCLUDE JCLLIB IF ELSE ENDIF EXPORT"),
              group(
                  Area.STATEMENT,
                  Level.ACCEPTED,
                  "what it says is kept with the output; printing is done outside",
                  "OUTPUT"),
              group(
                  Area.STATEMENT, Level.ACCEPTED, "only printers with PSF read it", "CNTL ENDCNTL"),
              group(
                  Area.STATEMENT,
                  Level.NO,
                  "operator commands are not entered by jobs here",
                  "COMMAND"),
              group(Area.STATEMENT, Level.NO, "jobs are not sent to other nodes", "XMIT"),
              group(Area.STATEMENT, Level.NO, "jobs are scheduled by the job queue", "SCHEDULE"),
              group(
                  Area.STATEMENT,
                  Level.NO,
                  "JES2 execution control groups are not supported; use the schedule of the day",
                  "JOBGROUP ENDGROUP GJOB JOBSET ENDSET SJOB BEFORE AFTER CONCURRENT"),
              group(Area.STATEMENT, Level.NO, "use NOTIFY= on the JOB statement", "NOTIFY"),
              group(
                  Area.JOB,
                  Level.YES,
                  "",
                  "CLASS PRTY MSGCLASS MSGLEVEL TYPRUN RESTART COND JOBRC TIME GDGBIAS"),
              group(Area.JOB, Level.ACCEPTED, "nobody is sent a message", "NOTIFY"),
              group(Area.JOB, Level.ACCEPTED, "storage has no limit of its own here", "REGION"),
              group(
                  Area.JOB,
                  Level.ACCEPTED,
                  "storage is the Java virtual machine's",
                  "ADDRSPC MEMLIMIT REGIONX PERFORM"),
              group(
                  Area.JOB,
                  Level.ACCEPTED,
                  "access is decided by the operating system here",
                  "USER PASSWORD GROUP SECLABEL"),
              group(
                  Area.JOB,
                  Level.ACCEPTED,
                  "output has no limit of its own",
                  "BYTES CARDS LINES PAGES"),
              group(Area.JOB, Level.ACCEPTED, "the estate's code page holds", "CCSID"),
              group(
                  Area.JOB,
                  Level.ACCEPTED,
                  "this system has one machine and one kind of disk",
                  "SYSAFF SYSTEM SCHENV"),
              group(
                  Area.JOB,
                  Level.ACCEPTED,
                  "automatic restart is not done; restart a job from a step",
                  "RD"),
              group(
                  Area.JOB,
                  Level.ACCEPTED,
                  "it changes nothing here",
                  "DSENQSHR JESLOG UJOBCORR EMAIL"),
              group(Area.EXEC, Level.YES, "", "PGM PROC PARM PARMDD COND TIME"),
              group(Area.EXEC, Level.ACCEPTED, "storage has no limit of its own here", "REGION"),
              group(Area.EXEC, Level.ACCEPTED, "nothing is charged here", "ACCT"),
              group(
                  Area.EXEC, Level.ACCEPTED, "dynamic allocations have no limit here", "DYNAMNBR"),
              group(
                  Area.EXEC,
                  Level.ACCEPTED,
                  "storage and priority are the Java virtual machine's",
                  "ADDRSPC MEMLIMIT REGIONX PERFORM DPRTY"),
              group(Area.EXEC, Level.ACCEPTED, "the estate's code page holds", "CCSID"),
              group(
                  Area.EXEC,
                  Level.ACCEPTED,
                  "automatic restart is not done; restart a job from a step",
                  "RD"),
              group(
                  Area.EXEC,
                  Level.ACCEPTED,
                  "there is no record-level sharing between systems",
                  "RLSTMOUT TVSMSG TVSAMCOM"),
              group(
                  Area.DD,
                  Level.YES,
                  "",
                  "* DATA DUMMY DSNAME DISP DCB SPACE UNIT VOLUME SYSOUT DDNAME DLM LRECL RECFM"
                      + " BLKSIZE DSORG KEYLEN KEYOFF RECORG DSNTYPE AMP OUTLIM FREE HOLD COPIES"
                      + " DEST OUTPUT AVGREC SYMBOLS LIKE REFDD GDGORDER RKP"),
              group(
                  Area.DD,
                  Level.ACCEPTED,
                  "there are no tapes and no retention periods here",
                  "LABEL EXPDT RETPD ACCODE PROTECT FREEVOL KEYENCD1 KEYENCD2 KEYLABL1 KEYLABL2"),
              group(
                  Area.DD,
                  Level.ACCEPTED,
                  "blocks and buffers are chosen by the system",
                  "BLKSZLIM BUFNO"),
              group(
                  Area.DD,
                  Level.ACCEPTED,
                  "storage is not managed by classes here",
                  "STORCLAS MGMTCLAS DATACLAS EATTR MAXGENS"),
              group(
                  Area.DD,
                  Level.ACCEPTED,
                  "access is decided by the operating system here",
                  "DSKEYLBL SECMODEL"),
              group(
                  Area.DD,
                  Level.ACCEPTED,
                  "printing is done outside",
                  "BURST CHARS FCB FLASH FORMS MODIFY UCS SEGMENT SPIN DSID"),
              group(
                  Area.DD,
                  Level.ACCEPTED,
                  "checkpoints are not taken; restart a job from a step",
                  "CHKPT"),
              group(
                  Area.DD,
                  Level.ACCEPTED,
                  "there is no record-level sharing between systems",
                  "RLS ROACCESS"),
              group(Area.DD, Level.ACCEPTED, "only printers with PSF read it", "CNTL"),
              group(
                  Area.DD,
                  Level.ACCEPTED,
                  "the internal reader gets the text as it is written",
                  "SYMLIST"),
              group(
                  Area.DD,
                  Level.NO,
                  "UNIX files are not reached by JCL; use a data set",
                  "PATH PATHDISP PATHMODE PATHOPTS FILEDATA"),
              group(Area.DD, Level.NO, "there are no subsystem data sets", "SUBSYS LGSTREAM"),
              group(Area.DD, Level.NO, "data sets are not converted when they are read", "CCSID"),
              group(
                  Area.DD, Level.NO, "terminals and queues are not data sets", "DYNAM QNAME TERM"),
              group(Area.DCB, Level.YES, "", "RECFM LRECL BLKSIZE DSORG KEYLEN RKP BUFNO"),
              group(Area.DCB, Level.ACCEPTED, DEVICE_REASON, DEVICE_SUBPARAMETERS),
              group(Area.DD, Level.ACCEPTED, DEVICE_REASON, DEVICE_SUBPARAMETERS),
              group(
                  Area.OUTPUT,
                  Level.ACCEPTED,
                  "kept with the output; printing is done outside",
                  "ADDRESS AFPPARMS AFPSTATS BUILDING BURST CHARS CKPTLINE CKPTPAGE CKPTSEC CLASS"
                      + " COLORMAP COMPACT COMSETUP CONTROL COPIES COPYCNT DATACK DEFAULT DEPT DEST"
                      + " DPAGELBL DUPLEX FCB FLASH FORMDEF FORMLEN FORMS FSSDATA GROUPID INDEX"
                      + " INTRAY JESDS LINDEX LINECT MAILBCC MAILCC MAILFILE MAILFROM MAILTO MERGE"
                      + " MODIFY NAME NOTIFY OFFSETXB OFFSETXF OFFSETYB OFFSETYF OUTBIN OUTDISP"
                      + " OVERLAYB OVERLAYF OVFL PAGEDEF PIMSG PORTNO PRMODE PRTATTRS PRTERROR"
                      + " PRTOPTNS PRTQUEUE PRTY REPLYTO RESFMT RETAINF RETAINS RETRYL RETRYT ROOM"
                      + " SYSAREA THRESHLD TITLE TRC UCS USERDATA USERLIB USERPATH WRITER"),
              group(
                  Area.JES2,
                  Level.ACCEPTED,
                  "it changes nothing here",
                  "JOBPARM MESSAGE NETACCT NOTIFY OUTPUT PRIORITY SETUP SIGNON SIGNOFF"),
              group(
                  Area.JES2,
                  Level.ACCEPTED,
                  "output stays on the spool; ROUTE XEQ, which sends the job away, is refused",
                  "ROUTE"),
              group(Area.JES2, Level.NO, "jobs are not sent to other nodes", "XEQ XMIT"),
              group(Area.JES2, Level.NO, "operator commands are not entered by jobs here", "$"),
              group(Area.JES2, Level.ACCEPTED, "ends what the internal reader has got", "EOF DEL"))
          .stream()
          .flatMap(List::stream)
          .toList();

  private JclSupport() {}

  private static List<Entry> group(Area area, Level level, String reason, String names) {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at < names.length()) {
      int end = names.indexOf(' ', at);
      end = end < 0 ? names.length() : end;
      entries.add(new Entry(area, names.substring(at, end), level, reason));
      at = end + 1;
    }
    return entries;
  }

  /// Everything, by area.
  public static List<Entry> table() {
    return TABLE;
  }

  /// The manual's spelling of a keyword that has a shorter one.
  public static String canonical(String keyword) {
    return ALIASES.getOrDefault(keyword, keyword);
  }

  /// The entry of a word, or null when z/OS does not know it there.
  public static @Nullable Entry find(Area area, String name) {
    String canonical = canonical(name);
    for (Entry entry : TABLE) {
      if (entry.area() == area && entry.name().equals(canonical)) {
        return entry;
      }
    }
    return null;
  }

  /// All words of an area.
  public static List<String> names(Area area) {
    return TABLE.stream().filter(entry -> entry.area() == area).map(Entry::name).toList();
  }
}
