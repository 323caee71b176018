package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.control.FormSubmissions;
import info.becs.forms.submissions.entity.SubmissionLine;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What the staff may see of submissions: which there are, newest first. */
@Path("submissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionDeskResource {

    private static final int STANDARD = 50;
    private static final int MOST = 200;

    @Inject
    FormSubmissions submissions;

    @GET
    @Permission("forms.submission.read")
    public Slice<SubmissionLine> newest(@QueryParam("size") String size, @QueryParam("after") String after) {
        return submissions.newest(Cursor.parse(after), PageSize.of(size, STANDARD, MOST));
    }
}
