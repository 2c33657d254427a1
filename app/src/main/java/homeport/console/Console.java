package homeport.console;

import homeport.console.audit.Act;
import homeport.console.audit.AuditLog;
import homeport.console.pages.ConsoleSite;
import homeport.console.people.People;
import homeport.console.people.PeopleProblem;
import homeport.console.people.SignOns;
import homeport.console.web.Sessions;
import homeport.console.web.WebServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import org.jspecify.annotations.Nullable;

/// A console that is served, until it is closed. What it shows belongs to whoever opened it.
public final class Console implements AutoCloseable {
  private final WebServer server;
  private final AuditLog audit;
  private final People people;

  private Console(WebServer server, AuditLog audit, People people) {
    this.server = server;
    this.audit = audit;
    this.people = people;
  }

  /// Begins to serve.
  ///
  /// @throws ConsoleProblem when the address cannot be listened on
  /// @throws PeopleProblem when the list of people is damaged
  public static Console serve(ConsoleSettings settings, Shown shown)
      throws ConsoleProblem, PeopleProblem, IOException {
    People people = new People(shown.state(), shown.clock(), settings.passwordIterations());
    int count = people.all().size();
    AuditLog audit = AuditLog.open(shown.state(), shown.clock());
    try {
      SignOns signOns = new SignOns(people, shown.clock(), settings.passwordIterations());
      ConsoleSite site =
          new ConsoleSite(
              shown, people, signOns, new Sessions(shown.clock()), audit, settings.faults());
      WebServer server =
          WebServer.start(address(settings.host(), settings.port()), site, settings.bodyTime());
      audit.add("", "", Act.STARTED, address(server) + " " + count + " people", "done");
      return new Console(server, audit, people);
    } catch (BindException | UnresolvedAddressException e) {
      audit.close();
      throw new ConsoleProblem(
          ConsoleProblem.LISTEN,
          "cannot listen on "
              + settings.host()
              + ":"
              + settings.port()
              + ": "
              + (e.getMessage() == null ? "no such address" : e.getMessage()));
    }
  }

  private static InetSocketAddress address(String host, int port) throws ConsoleProblem {
    try {
      return new InetSocketAddress(InetAddress.getByName(host), port);
    } catch (UnknownHostException e) {
      throw new ConsoleProblem(ConsoleProblem.LISTEN, "there is no host `" + host + "`");
    }
  }

  private static String address(WebServer server) {
    InetSocketAddress at = server.address();
    String host = at.getAddress().getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + at.getPort() + "/";
  }

  /// Where a browser finds it.
  public String address() {
    return address(server);
  }

  /// The people who may sign on.
  public People people() {
    return people;
  }

  /// Where the audit log does not fit together, in a sentence; null when it does.
  public @Nullable String auditBroken() {
    return audit.broken();
  }

  @Override
  public void close() throws IOException {
    server.close();
    audit.add("", "", Act.ENDED, address(server), "done");
    audit.close();
  }
}
