package homeport.review.scan;

import homeport.review.MemberKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says what a text is by what stands in it. The name's extension and the folder's role decide only
/// where the content could be several things.
final class Sniffer {
  /// What is looked at, in characters: more than any header or comment block.
  private static final int HEAD_MAX = 40_000;

  private static final Set<String> DOCUMENTS =
      Set.of("md", "html", "htm", "adoc", "rst", "sh", "bat", "cmd", "py", "awk", "json", "drawio");
  private static final Set<String> DOCUMENT_NAMES =
      Set.of("license", "notice", "readme", "makefile");
  private static final Set<String> NO_SOURCE = Set.of("yaml", "yml", "csv", "properties", "log");

  private static final int FLAGS = Pattern.MULTILINE | Pattern.CASE_INSENSITIVE;
  private static final Pattern COBOL =
      pattern("^.{0,6}[ ]?[ ]*(IDENTIFICATION|ID)\\s+DIVISION\\b|^.{6} *PROGRAM-ID\\s*\\.");
  private static final Pattern JOB = pattern("^//[A-Z$#@][A-Z0-9$#@]{0,7} +JOB\\b");
  private static final Pattern PROC =
      pattern("^//[A-Z$#@]?[A-Z0-9$#@]{0,7} +(PROC|EXEC|DD|SET)\\b");
  private static final Pattern MAP = pattern("^[A-Z$#@ ][A-Z0-9$#@]{0,7} +DFHMSD\\b");
  private static final Pattern IMS =
      pattern("^ {1,20}(DBD +NAME=|PCB +TYPE=|PSBGEN\\b|SEGM +NAME=)|^[A-Z]\\w* +PCB +TYPE=");
  private static final Pattern ASSEMBLER =
      pattern(
          "^([A-Z$#@][A-Z0-9$#@_]* +| +)(CSECT|DSECT|RSECT|MACRO|USING +\\S|LTORG|START +0)\\b");
  private static final Pattern MACRO = pattern("^ +(MACRO|MEND)\\s*$");
  private static final Pattern REXX = Pattern.compile("\\A\\s*/\\*[^*]*REXX", FLAGS);
  private static final Pattern PLI = pattern("\\bPROC(EDURE)?\\b[^;]{0,200}\\bOPTIONS *\\( *MAIN");
  private static final Pattern CSD =
      pattern("^[ *]? *(DEFINE|ADD) +(TRANSACTION|PROGRAM|MAPSET|FILE|GROUP|DB2ENTRY|LIBRARY)\\b");
  private static final Pattern DDL =
      pattern(
          "^ *(CREATE +(UNIQUE +)?(TABLE|INDEX|TABLESPACE|DATABASE|VIEW|STOGROUP)|ALTER +TABLE|"
              + "GRANT +|DROP +(TABLE|INDEX|DATABASE)|SET +CURRENT +SQLID)");
  private static final Pattern CONTROL =
      Pattern.compile(
          "^ *(DEFINE +(CLUSTER|CL|AIX|ALTERNATEINDEX|PATH|GDG)|DELETE +\\S|REPRO +|LISTCAT\\b|"
              + "(SORT|MERGE) +FIELDS *=|(OUTREC|INREC|OUTFIL|INCLUDE|OMIT|SUM) +|RECORD +TYPE|"
              + "DSN +SYSTEM|RUN +PROGRAM|BIND +|FREE +(PLAN|PACKAGE))",
          Pattern.MULTILINE);
  private static final Pattern SQL_CARDS = pattern("^ *(INSERT +INTO|DELETE +FROM|SELECT +)");
  private static final Pattern ENTRY =
      pattern(
          "^.{6}[ ] {0,40}\\d\\d? +[A-Z][A-Z0-9:()-]*[^\\n]*|^ {1,40}\\d\\d? +[A-Z:][A-Z0-9:-]*");
  private static final Pattern DECLARE = pattern("EXEC +SQL +DECLARE +\\S+ +TABLE");
  private static final Pattern CODE =
      pattern("^.{6} {1,40}(MOVE|PERFORM|IF|EVALUATE|DISPLAY|EXEC|SET|CALL|COPY)\\b");
  private static final Pattern SCHEDULE =
      pattern("(<JOB +JOBNAME=|<DEFTABLE|SCHID=|^ *JOB +[A-Z0-9]+ .*SCHED|DEMAND,JOB=)");

  private static final List<Rule> RULES =
      List.of(
          new Rule(REXX, MemberKind.REXX),
          new Rule(JOB, MemberKind.JOB),
          new Rule(PROC, MemberKind.PROCEDURE),
          new Rule(COBOL, MemberKind.PROGRAM),
          new Rule(MAP, MemberKind.MAP),
          new Rule(IMS, MemberKind.IMS),
          new Rule(MACRO, MemberKind.ASSEMBLER),
          new Rule(ASSEMBLER, MemberKind.ASSEMBLER),
          new Rule(PLI, MemberKind.PLI),
          new Rule(SCHEDULE, MemberKind.SCHEDULE),
          new Rule(DECLARE, MemberKind.COPYBOOK),
          new Rule(CSD, MemberKind.CSD),
          new Rule(DDL, MemberKind.DDL),
          new Rule(CONTROL, MemberKind.CONTROL),
          new Rule(SQL_CARDS, MemberKind.CONTROL));

  private record Rule(Pattern pattern, MemberKind kind) {}

  private Sniffer() {}

  private static Pattern pattern(String text) {
    return Pattern.compile(text, FLAGS);
  }

  /// @param file relative to the estate
  /// @param role what the estate says the folder holds, or null
  static MemberKind kind(String file, String text, @Nullable MemberKind role) {
    String extension = extension(file);
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (DOCUMENTS.contains(extension) || DOCUMENT_NAMES.contains(name) || isListing(text)) {
      return MemberKind.DOCUMENT;
    }
    if (text.isBlank() || NO_SOURCE.contains(extension)) {
      return role == null || text.isBlank() ? MemberKind.UNKNOWN : role;
    }
    if (role == MemberKind.DATA) {
      return role;
    }
    String head = text.length() > HEAD_MAX ? text.substring(0, HEAD_MAX) : text;
    for (Rule rule : RULES) {
      if (rule.pattern().matcher(head).find()) {
        return rule.kind();
      }
    }
    if (role != null) {
      return role;
    }
    return byName(extension, head);
  }

  /// A listing that IDCAMS printed holds commands and is none.
  private static boolean isListing(String text) {
    return text.startsWith("1IDCAMS ");
  }

  private static MemberKind byName(String extension, String head) {
    MemberKind named = byExtension(extension);
    if (named == MemberKind.PROGRAM) {
      // It has no IDENTIFICATION DIVISION, so it is there to be copied.
      return MemberKind.COPYBOOK;
    }
    if (named != MemberKind.UNKNOWN) {
      return named;
    }
    boolean cobol = ENTRY.matcher(head).find() || CODE.matcher(head).find();
    return cobol ? MemberKind.COPYBOOK : MemberKind.UNKNOWN;
  }

  /// What an extension promises.
  static MemberKind byExtension(String extension) {
    return switch (extension) {
      case "cbl", "cob", "cobol" -> MemberKind.PROGRAM;
      case "cpy", "copy", "inc", "dcl" -> MemberKind.COPYBOOK;
      case "jcl" -> MemberKind.JOB;
      case "prc", "proc" -> MemberKind.PROCEDURE;
      case "bms" -> MemberKind.MAP;
      case "asm", "mac", "s" -> MemberKind.ASSEMBLER;
      case "rexx", "rex", "exec" -> MemberKind.REXX;
      case "pli", "pl1" -> MemberKind.PLI;
      case "ctl", "parm", "ctc" -> MemberKind.CONTROL;
      case "ddl", "sql" -> MemberKind.DDL;
      case "dat", "ps", "txt" -> MemberKind.DATA;
      default -> MemberKind.UNKNOWN;
    };
  }

  static String extension(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
