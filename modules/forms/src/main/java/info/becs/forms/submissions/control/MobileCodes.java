package info.becs.forms.submissions.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.FormsSettings;
import info.becs.forms.definition.entity.Form;
import info.becs.kit.settings.Settings;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.MobileNumber;
import info.becs.spi.people.MobileProofs;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The codes by which senders show that the mobile number in their answers is theirs, where a form wants that. */
@ApplicationScoped
public class MobileCodes {

    @Inject
    ThisModule self;

    @Inject
    Settings settings;

    /** Whether anybody has to show it now: the form wants it, so does the operator, and a code can reach a phone. */
    public boolean areAsked(Form form) {
        return form.manifest().confirm().isPresent()
                && settings.isYes(FormsSettings.MOBILE_CODES)
                && proofs().filter(MobileProofs::isReady).isPresent();
    }

    /** The number that whoever answers so has to show, in its one form; empty where there is none. The answer is a good one. */
    public Optional<String> wanted(Form form, JsonNode answers) {
        return form.manifest()
                .confirm()
                .map(field -> answers.path(field).asString(""))
                .filter(number -> !number.isEmpty() && areAsked(form))
                .map(number -> MobileNumber.of(number).text());
    }

    /** @param ticket see {@link MobileProofs#ask} */
    public void send(String ticket, String number, Locale locale, String network) {
        proofs().orElseThrow(FormsProblem::hostMissing).ask(ticket, number, locale, network);
    }

    public boolean isShown(String ticket, String number, String digits) {
        return proofs().orElseThrow(FormsProblem::hostMissing).isShown(ticket, number, digits);
    }

    /** Whether this person has answered from there before. */
    public boolean isOf(PersonId person, String number) {
        return self.platform()
                .find(People.class)
                .map(people -> people.proven(person).mobile())
                .filter(number::equals)
                .isPresent();
    }

    private Optional<MobileProofs> proofs() {
        return self.platform().find(MobileProofs.class);
    }
}
