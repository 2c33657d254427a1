package homeport.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Programs of z/OS and its products that jobs run with `PGM=` and that have no counterpart here,
/// with what does their work instead. A job with one is refused before its first step, because a
/// step that only seems to have run leaves data that nobody expects.
///
/// A utility of that name goes before this table.
public final class SystemPrograms {
  private static final Map<String, String> REASONS = reasons();

  private SystemPrograms() {}

  private static Map<String, String> reasons() {
    Map<String, String> all = new TreeMap<>();
    add(
        all,
        "programs are compiled from the estate's sources when they first run;"
            + " `homeport compile` checks them",
        "IGYCTL IKFCBL00 DFHECP1$ DFHEDP1$ DSNHPC");
    add(
        all,
        "assembler, PL/I, C and maps are not compiled",
        "ASMA90 IEV90 ASMBLR DFHEAP1$ DFHEPP1$ IBMZPLI CCNDRVR CBCDRVR");
    add(all, "CICS is not here", "DFHSIP DFHNCMN DFHXQMN DFHPTMN DFHCSDUP");
    add(all, "IMS is not here", "DFSRRC00 DFSUPNT0 DFSURGL0 DFSURGU0 DFSURRL0 DFSURUL0 DFSUOCU0");
    add(all, "Db2's utilities are not here", "DSNUTILB DSNTEP2 DSNTEP4 DSNTIAD DSNTIAUL");
    add(all, "MQ is not here", "CSQUTIL CSQJU003 CSQJU004 CSQUDLQH");
    add(all, "files are sent outside of jobs", "FTP EZAFTPLC");
    add(all, "UNIX programs are run outside of jobs", "BPXBATCH BPXBATSL BPXBATA2 BPXBATA8");
    add(all, "REXX and ISPF are not here", "IRXJCL ISPSTART");
    add(
        all,
        "volumes, dumps and the system's own data sets are the operating system's here",
        "ADRDSSU ICKDSF IEHMOVE IEHINITT IEHATLAS IFASMFDP AMASPZAP AMATERSE TRSMAIN"
            + " IEHIOSUP IMASPZAP GIMSMP IRRUT200 IRRDBU00 ICHDSM00");
    return all;
  }

  private static void add(Map<String, String> all, String reason, String names) {
    for (String name : names.split(" ", -1)) {
      all.put(name, reason);
    }
  }

  /// Why a program is not here, or null when nothing is known of it.
  static @Nullable String reason(String program) {
    return REASONS.get(program);
  }

  /// One program.
  public record Entry(String program, String reason) {}

  /// All of them, by name, for docs/compatibility.md.
  public static List<Entry> table() {
    List<Entry> entries = new ArrayList<>();
    REASONS.forEach((program, reason) -> entries.add(new Entry(program, reason)));
    return entries;
  }
}
