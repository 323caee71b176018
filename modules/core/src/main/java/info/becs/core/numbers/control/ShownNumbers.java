package info.becs.core.numbers.control;

import info.becs.core.letters.control.Carriers;
import info.becs.core.numbers.entity.NumberProblem;
import info.becs.core.people.entity.Address;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.signin.control.CodeBudgets;
import info.becs.core.signin.control.SignInCodes;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.core.signin.entity.TypedCode;
import info.becs.kit.db.Constraints;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.Letter.Channel;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import info.becs.spi.people.MobileProofs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/*
 * Nothing to hide, so nothing to hurry
 *
 * A code to sign in is sent after the answer, because the work differs for those who have an account. Here nobody asks who has
 * the number: all of it is done before the answer, and a refusal can say why.
 */
/** Sends the codes by which somebody shows that a number is theirs, and looks at what is typed. */
@ApplicationScoped
public class ShownNumbers implements MobileProofs {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private static final LetterTemplate CODE = LetterTemplate.of(
                    "core.number.code", Text.of("আপনার কোড", "Your code"), Text.of("""
                            আপনার কোড: {{code}}

                            নম্বরটি আপনার, তা দেখাতে এটি লিখুন। দশ মিনিট চলবে। কাউকে বলবেন না। আপনি না চেয়ে থাকলে কিছু করতে হবে না।""", """
                            Your code: {{code}}

                            Type it to show that the number is yours. It is good for ten minutes. Tell nobody. If it was not you who asked, nothing needs to be done."""))
            .sms(Text.of(
                    "ফরমের জন্য কোড {{code}}, ১০ মিনিট চলবে। কাউকে বলবেন না।",
                    "Code {{code}} for your form, good for 10 minutes. Tell nobody."))
            .secretFact("code", "123456");

    @Inject
    SignInCodes codes;

    @Inject
    CodeBudgets budgets;

    @Inject
    Carriers carriers;

    @Inject
    Mailer mailer;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.letter(CODE);
    }

    @Override
    public boolean isReady() {
        return carriers.isReady(Channel.SMS);
    }

    @Override
    @Transactional
    public void ask(String ticket, String mobile, Locale language, String network) {
        String number = Address.mobile(mobile).text();
        Secret secret = secret(ticket);
        if (codes.isKeptSince(secret, Purpose.SHOWN_NUMBER, clock.instant().minus(PAUSE))) {
            throw NumberProblem.tooSoon(PAUSE);
        }
        if (!budgets.allowToShowFrom(network)) {
            throw NumberProblem.tooManyFromThere(HOUR);
        }
        if (!budgets.allowToShow(number)) {
            throw NumberProblem.noMoreCodes(DAY);
        }
        TypedCode code = TypedCode.random(secret, number);
        keep(code);
        mailer.send(Letter.of(CODE)
                .toMobile(number)
                .in(language)
                .fact("code", code.digits())
                .until(clock.instant().plus(Purpose.SHOWN_NUMBER.life())));
    }

    @Override
    public boolean isShown(String ticket, String mobile, String digits) {
        Secret secret = secret(ticket);
        String hash =
                TypedCode.typed(secret, Address.mobile(mobile).text(), digits).hash();
        return codes.tried(secret, Purpose.SHOWN_NUMBER, Optional.empty())
                .filter(code -> code.asksFor(hash))
                .isPresent();
    }

    /** Of two who ask at once with one ticket, one is too early. */
    private void keep(TypedCode code) {
        try {
            codes.replace(code, Purpose.SHOWN_NUMBER);
        } catch (PersistenceException e) {
            if (Constraints.violated(e).isEmpty()) {
                throw e;
            }
            throw NumberProblem.tooSoon(PAUSE);
        }
    }

    /** Of its own kind: a ticket to sign in is none of these. */
    private static Secret secret(String ticket) {
        return new Secret("number:" + ticket);
    }
}
