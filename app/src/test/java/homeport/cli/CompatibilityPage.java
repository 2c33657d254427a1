package homeport.cli;

import homeport.cobol.check.Support;
import homeport.diagnostics.Feature;
import homeport.jcl.JclSupport;
import homeport.jobs.JobSupport;
import homeport.jobs.SystemPrograms;
import homeport.runtime.Service;
import homeport.utilities.Utilities;
import homeport.utilities.UtilitySupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// `docs/compatibility.md`, written from the tables that the rooms keep. A room with a new table
/// adds a section in [#sections].
final class CompatibilityPage {
  /// The commands of the interface, in its order; those that are not there yet are told as such.
  private static final List<String> COMMANDS =
      List.of(
          "demo",
          "init",
          "compile",
          "exec",
          "submit",
          "jobs",
          "schedule",
          "up",
          "user",
          "data",
          "review",
          "trial",
          "match",
          "programme",
          "explain",
          "bench");

  private record Section(String title, String introduction, List<Feature> features) {}

  private CompatibilityPage() {}

  private static List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Commands", "What `homeport` can be told to do.", commands()));
    sections.add(
        new Section(
            "COBOL",
            "Statements, phrases, clauses, kinds of data, functions and options of Enterprise"
                + " COBOL.",
            Support.features()));
    for (JclSupport.Area area : JclSupport.Area.values()) {
      sections.add(new Section("JCL: " + area, "Statements and parameters.", jcl(area)));
    }
    sections.add(new Section("Jobs", "What a job can have when it runs.", JobSupport.features()));
    sections.add(
        new Section(
            "Programs of the system",
            "Refused before a job's first step, with what does their work instead (HP5016).",
            systemPrograms()));
    sections.add(
        new Section(
            "Callable services",
            "Routines of Language Environment and COBOL that programs CALL. Any other name is looked"
                + " for in the load libraries.",
            Service.names().stream().sorted().map(Feature::yes).toList()));
    sections.add(new Section("Utilities", "Programs of the system.", UtilitySupport.programs()));
    sections.add(new Section("IDCAMS", "Commands and their parameters.", UtilitySupport.idcams()));
    sections.add(
        new Section("SORT", "Control statements, operands and formats.", UtilitySupport.sort()));
    sections.add(new Section("ICETOOL", "Operators and their operands.", UtilitySupport.icetool()));
    return sections;
  }

  private static List<Feature> jcl(JclSupport.Area area) {
    List<Feature> features = new ArrayList<>();
    for (JclSupport.Entry entry : JclSupport.table()) {
      if (entry.area() == area) {
        features.add(
            switch (entry.level()) {
              case YES -> Feature.yes(entry.name());
              case ACCEPTED -> Feature.differs(entry.name(), "no effect: " + entry.reason());
              case NO -> Feature.no(entry.name(), entry.reason());
            });
      }
    }
    return features;
  }

  private static List<Feature> systemPrograms() {
    Utilities utilities = new Utilities();
    return SystemPrograms.table().stream()
        .filter(entry -> utilities.find(entry.program()) == null)
        .map(entry -> Feature.no(entry.program(), entry.reason()))
        .toList();
  }

  private static List<Feature> commands() {
    Set<String> there = Main.commands().stream().map(Command::name).collect(Collectors.toSet());
    List<Feature> features = new ArrayList<>();
    for (String name : COMMANDS) {
      features.add(
          there.contains(name) ? Feature.yes(name) : Feature.no(name, "not there yet; HP9001"));
    }
    return features;
  }

  static String text() {
    StringBuilder page =
        new StringBuilder(
            """
            # Compatibility

            What is supported, thing by thing. *Yes* is as IBM's manual says; *no* is refused by name with the
            message shown; *differs* says how. What is in no table is refused as well. This page is written from the
            code by a test; CONTRIBUTING.md says how to bring it up to date.
            """);
    for (Section section : sections()) {
      page.append("\n## ").append(section.title()).append("\n\n");
      page.append(section.introduction()).append("\n\n| | | |\n|---|---|---|\n");
      for (Feature feature : section.features()) {
        page.append("| `").append(feature.name()).append("` | ");
        page.append(feature.support().name().toLowerCase(Locale.ROOT)).append(" | ");
        page.append(feature.note()).append(" |\n");
      }
    }
    return page.toString();
  }
}
