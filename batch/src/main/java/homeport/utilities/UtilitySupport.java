package homeport.utilities;

import homeport.diagnostics.Feature;
import homeport.utilities.icetool.IcetoolSupport;
import homeport.utilities.idcams.IdcamsSupport;
import homeport.utilities.sort.SortSupport;
import java.util.ArrayList;
import java.util.List;

/// What of the utilities is supported, for `docs/compatibility.md`.
public final class UtilitySupport {
  private UtilitySupport() {}

  /// The programs.
  public static List<Feature> programs() {
    List<Feature> features = new ArrayList<>();
    features.add(Feature.yes("IEFBR14"));
    features.add(Feature.differs("IDCAMS", "commands below"));
    features.add(Feature.differs("SORT, ICEMAN", "control statements below"));
    features.add(
        Feature.differs(
            "IEBGENER", "GENERATE, MEMBER, RECORD with IDENT, FIELD and PZ, ZP; others HP4301"));
    features.add(Feature.differs("ICETOOL", "operators below"));
    features.add(Feature.differs("ICEGENER", "as IEBGENER; lists what IEBGENER lists"));
    features.add(Feature.differs("SDSF", "/F and /MODIFY of ISFIN; else HP4402"));
    features.add(
        Feature.differs(
            "IEBCOPY", "COPY, COPYGRP, SELECT, EXCLUDE; unload and load; others HP4301"));
    features.add(Feature.differs("IEBCOMPR", "COMPARE; exits and labels HP4301"));
    features.add(
        Feature.differs("IEBUPDTE", "ADD, REPL, REPRO, CHANGE, NUMBER, DELETE; others HP4301"));
    features.add(Feature.differs("IEBPTPCH", "PRINT, PUNCH, TITLE, RECORD, MEMBER; others HP4301"));
    features.add(Feature.differs("IEBEDIT", "EDIT"));
    features.add(Feature.differs("IEBDG", "DSD, FD, CREATE, REPEAT, END; user exits HP4301"));
    features.add(Feature.differs("IEHPROGM", "SCRATCH, RENAME, CATLG, UNCATLG; others HP4301"));
    features.add(Feature.differs("IEHLIST", "LISTPDS, LISTVTOC, LISTCTLG: names and attributes"));
    features.add(
        Feature.differs(
            "IGYCRCTL",
            "SYSIN, SYSLIB, SYSPRINT, SYSLIN, PARM; behind SYSLIB the estate's copybooks"));
    features.add(
        Feature.differs(
            "IEWBLINK, IEWL, HEWL, HEWLH096, HEWLF064, IEWBIND, LINKEDIT",
            "INCLUDE, NAME, ALIAS, ENTRY; what a program calls is found when it is called"));
    features.add(
        Feature.differs(
            "IKJEFT01, IKJEFT1A, IKJEFT1B",
            "ALLOCATE, FREE, CALL, DSN RUN, LISTDS, PROFILE, RENAME, SEND, SUBMIT, WHEN SYSRC, access"
                + " method services; other commands HP4310"));
    return List.copyOf(features);
  }

  /// Commands of IDCAMS with their parameters.
  public static List<Feature> idcams() {
    return IdcamsSupport.features();
  }

  /// Operators of ICETOOL.
  public static List<Feature> icetool() {
    return IcetoolSupport.features();
  }

  /// Control statements of SORT with their operands.
  public static List<Feature> sort() {
    return SortSupport.features();
  }
}
