package info.becs.news.control;

import info.becs.kit.start.ThisModule;
import info.becs.news.entity.Somebody;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What those are called whose ids stand in this module; each is asked for once in a request. */
@RequestScoped
public class Names {

    @Inject
    ThisModule self;

    private final Map<String, Somebody> known = new HashMap<>();

    /** Null for nobody; without a name for somebody who is no longer there. */
    public Somebody of(String id, Locale locale) {
        return id == null ? null : known.computeIfAbsent(id, each -> new Somebody(each, name(each, locale)));
    }

    private String name(String id, Locale locale) {
        return PersonId.of(id)
                .flatMap(person -> self.platform().find(People.class).flatMap(people -> people.find(person)))
                .map(person -> person.name().in(locale))
                .orElse("");
    }
}
