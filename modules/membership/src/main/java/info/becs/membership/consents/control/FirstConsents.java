package info.becs.membership.consents.control;

import info.becs.kit.Ids;
import info.becs.membership.consents.entity.Consent;
import info.becs.membership.control.Beginnings;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What was agreed to in the application: to the words of that version of the form, from the moment in which it was handed in. */
@ApplicationScoped
public class FirstConsents implements Beginnings {

    @Inject
    Consents consents;

    @Inject
    MembershipPack pack;

    /** Where the rules do not say what the form has asked, nobody can tell what was agreed to: so nothing was. */
    @Override
    public void begin(Member member, Applicant applicant) {
        for (String code : applicant.agreesTo()) {
            Optional.ofNullable(pack.rules().purposes().get(code))
                    .flatMap(purpose -> given(member, applicant, purpose))
                    .ifPresent(consents::add);
        }
    }

    private static Optional<Consent> given(Member member, Applicant applicant, Purpose purpose) {
        return purpose.text(applicant.textVersion())
                .map(text -> new Consent(Ids.next(), member, purpose, text, applicant.at()));
    }
}
