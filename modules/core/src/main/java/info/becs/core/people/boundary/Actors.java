package info.becs.core.people.boundary;

import info.becs.core.people.entity.Actor;
import info.becs.core.people.entity.Grants;
import info.becs.kit.http.Caller;
import jakarta.servlet.http.HttpServletRequest;

/** Whoever calls, as one who acts on other people. */
public final class Actors {

    private Actors() {}

    public static Actor of(HttpServletRequest request) {
        return new Actor(Caller.person(request).orElseThrow().toString(), new Grants(Caller.grants(request)));
    }
}
