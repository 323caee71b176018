package info.becs.testkit.fakes;

import info.becs.spi.Text;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.people.PersonId;
import java.util.Optional;

/** A part of an account that shows to everybody their own id. */
public final class FakeAccountPart implements AccountPart {

    @Override
    public String word() {
        return "fake";
    }

    @Override
    public Text label() {
        return Text.of("নমুনা", "Sample");
    }

    @Override
    public Optional<PageAnswer> answer(PersonId person, PageRequest request) {
        return Optional.of(
                PageAnswer.page("fake/part").title(label().in(request.locale())).put("person", person.toString()));
    }
}
