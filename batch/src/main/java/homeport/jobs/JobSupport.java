package homeport.jobs;

import homeport.diagnostics.Feature;
import java.util.List;

/// What a job can have here, beyond what the room `jcl` says of single parameters: what [JobCheck]
/// refuses, and what is done in another way.
public final class JobSupport {
  private static final String DATA_SET = "HP5011";
  private static final String PARAMETER = "HP5013";

  private JobSupport() {}

  /// Feature by feature, for docs/compatibility.md.
  public static List<Feature> features() {
    return List.of(
        Feature.yes("conditions: COND with EVEN and ONLY, IF, RESTART from a step"),
        Feature.yes("NEW, OLD, SHR, MOD with normal and abnormal disposition, PASS"),
        Feature.yes("temporary data sets"),
        Feature.yes("TIME: S322 by processor time; CANCEL: S222, S122"),
        Feature.yes("the internal reader: SYSOUT=(class,INTRDR)"),
        Feature.yes("PARMDD, PGM=*.step.dd, LIKE, REFDD"),
        Feature.yes("in-stream data, SYSOUT, DUMMY, concatenation, DDNAME, backward references"),
        Feature.differs("UNCATLG, and KEEP of a new data set", "what is kept is cataloged"),
        Feature.differs(
            "STEPLIB, JOBLIB, JCLLIB",
            "members that the binder made, then programs and procedures of the estate"),
        Feature.yes("SPACE, AVGREC, RLSE: B37, D37, E37, B14 (`space:` in homeport.yaml)"),
        Feature.yes("generations: `DSN=name(+1)`, and all of a group by its base name"),
        Feature.yes("partitioned data sets and members"),
        Feature.yes("spanned records, LRECL=X, machine control characters"),
        Feature.yes("RECFM=U: each block a record of its own length"),
        Feature.no("direct data sets", DATA_SET),
        Feature.yes(
            "VSAM data sets made by RECORG=KS, ES and RR, with KEYLEN, KEYOFF, LRECL, SPACE"),
        Feature.no("RECORG=LS; temporary VSAM data sets", DATA_SET),
        Feature.yes("CLASS, PRTY, TYPRUN=HOLD and JCLHOLD: the job queue"),
        Feature.no("PGM=*.step.dd where the DD names no member", PARAMETER));
  }
}
