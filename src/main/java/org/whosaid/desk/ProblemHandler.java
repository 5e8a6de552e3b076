package org.whosaid.desk;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Reports errors that occur before a request reaches the {@link RequestHandler}, such as invalid HTTP, in the same form. */
final class ProblemHandler extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = request.getAttribute(ERROR_STATUS) instanceof Integer known ? known : 500;
        DeskResponse problem = response(status);
        RequestHandler.secure(response.getHeaders());
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, problem.type());
        response.write(true, ByteBuffer.wrap(problem.body()), callback);
        return true;
    }

    private static DeskResponse response(int status) {
        return new Problem(status, status >= 500 ? "internal error, or the desk is shutting down" : "the request is malformed")
                .response("");
    }
}
