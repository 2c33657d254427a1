package homeport.match;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The machine we run on, as far as it tells.
///
/// @param model of the processor, or `unknown`
/// @param cores as the system counts them, threads of one core once
/// @param threads that can run at once
/// @param memoryMegabytes 0 when it does not tell
/// @param virtual true when a hypervisor shows itself, so that cores may be shares of cores
record Host(
    String model, int cores, int threads, long memoryMegabytes, boolean x86, boolean virtual) {
  private static final Path CPUINFO = Path.of("/proc/cpuinfo");
  private static final Path MEMINFO = Path.of("/proc/meminfo");

  static Host here() throws IOException {
    return of(read(CPUINFO), read(MEMINFO), Runtime.getRuntime().availableProcessors());
  }

  private static String read(Path file) throws IOException {
    return Files.isReadable(file)
        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
        : "";
  }

  /// @param cpuinfo text of Linux's `/proc/cpuinfo`, or empty
  /// @param meminfo text of Linux's `/proc/meminfo`, or empty
  static Host of(String cpuinfo, String meminfo, int threads) {
    Set<String> cores = new HashSet<>();
    String model = "unknown";
    String vendor = "";
    String socket = "0";
    boolean virtual = false;
    for (String line : cpuinfo.lines().toList()) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String value = line.substring(colon + 1).strip();
      switch (line.substring(0, colon).strip()) {
        case "vendor_id" -> vendor = value;
        case "model name", "Model Name" -> model = value;
        case "physical id" -> socket = value;
        case "core id" -> cores.add(socket + "/" + value);
        case "flags" -> virtual |= (" " + value + " ").contains(" hypervisor ");
        default -> {}
      }
    }
    boolean x86 = Set.of("GenuineIntel", "AuthenticAMD", "HygonGenuine").contains(vendor);
    int count = cores.isEmpty() ? threads : Math.min(cores.size(), threads);
    return new Host(model, count, threads, memory(meminfo), x86, virtual);
  }

  private static long memory(String meminfo) {
    for (String line : meminfo.lines().toList()) {
      if (line.startsWith("MemTotal:")) {
        String digits = line.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits) / 1024;
      }
    }
    return 0;
  }

  /// As an id of a subject: `amd-epyc-9554-core`.
  String id() {
    String words = model.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = words.replaceAll("^-+|-+$", "");
    return (trimmed.isEmpty() ? "unknown" : trimmed) + "-core";
  }
}
