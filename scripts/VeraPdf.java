import java.io.File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.*;
import org.w3c.dom.*;

/**
 * Checks PDF files against PDF/UA-1 with veraPDF, which comes inside @opendataloader/pdf:
 * java -cp node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar scripts/VeraPdf.java FILE...
 * Prints a line for each failed check (file, clause, test, message, where) and one with the number of checks for each file.
 */
class VeraPdf {
  static final PDFAFlavour FLAVOUR = PDFAFlavour.PDFUA_1;

  public static void main(String[] files) throws Exception {
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    var profile = readProfile();
    var failures = 0;
    for (var file : files) {
      try (var parser = Foundries.defaultInstance().createParser(new File(file), FLAVOUR);
          var validator = Foundries.defaultInstance().createValidator(profile, 100, true, true, false)) {
        var result = validator.validate(parser);
        for (var check : result.getTestAssertions()) {
          if (check.getStatus() == TestAssertion.Status.PASSED) continue;
          failures += 1;
          var rule = check.getRuleId();
          System.out.println(file + " " + rule.getClause() + "-" + rule.getTestNumber() + ": " + check.getMessage() + " " + check.getLocation().getContext());
        }
        System.out.println(file + ": " + result.getTotalAssertions() + " checks");
      }
    }
    System.exit(failures == 0 ? 0 : 1);
  }

  /** The profile by hand: the archive lacks what its own reader of profiles needs. */
  static ValidationProfile readProfile() throws Exception {
    var stream = Profiles.class.getResourceAsStream("/org/verapdf/pdfa/validation/PDFUA-1.xml");
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement();
    Set<Rule> rules = new HashSet<>();
    for (var rule : all(document, "rule")) {
      var id = all(rule, "id").get(0);
      List<ErrorArgument> arguments = new ArrayList<>();
      for (var argument : all(rule, "argument")) arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), null, null));
      rules.add(Profiles.ruleFromValues(
          Profiles.ruleIdFromValues(PDFAFlavour.Specification.ISO_14289_1, id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber"))),
          rule.getAttribute("object"), rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
          rule.getAttribute("tags"), text(rule, "description"), text(rule, "test"),
          Profiles.errorFromValues(text(rule, "message"), arguments), List.of()));
    }
    Set<Variable> variables = new HashSet<>();
    for (var variable : all(document, "variable")) {
      variables.add(Profiles.variableFromValues(
          variable.getAttribute("name"), variable.getAttribute("object"), text(variable, "defaultValue"), text(variable, "value")));
    }
    return Profiles.profileFromValues(FLAVOUR, Profiles.profileDetailsFromValues("PDF/UA-1", "", "", new java.util.Date(0)), "", rules, variables);
  }

  static List<Element> all(Element parent, String name) {
    var nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int index = 0; index < nodes.getLength(); index += 1) elements.add((Element) nodes.item(index));
    return elements;
  }

  static String text(Element parent, String name) {
    return all(parent, name).get(0).getTextContent();
  }
}
