package info.becs.core.signin.boundary;

import info.becs.core.people.boundary.Actors;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.signin.control.FactorReset;
import info.becs.core.signin.control.SignInNotices;
import info.becs.core.signin.entity.SignInProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.http.Caller;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;

/** Help for somebody who has lost everything with which they signed in. Nobody does it for themselves. */
@Path("people/{person}/factors")
@RequestScoped
@Transactional
public class PersonFactorsResource {

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    FactorReset reset;

    @Inject
    SignInNotices notices;

    @Context
    HttpServletRequest request;

    @DELETE
    @Permission("core.factor.reset")
    @Audited("core.factor.reset")
    public void reset(@PathParam("person") String person) {
        Account account = accounts.require(person);
        if (Caller.person(request).filter(account.personId()::equals).isPresent()) {
            throw SignInProblem.ownReset();
        }
        Actors.of(request).requireCovers(roles.grantsOf(account.id()));
        reset.of(account.id());
        notices.factorsChanged(account);
    }
}
