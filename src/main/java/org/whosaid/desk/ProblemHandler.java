package org.whosaid.desk;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What goes wrong before a request gets to the door, such as one that is no HTTP, is told in the same form. */
final class ProblemHandler extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = request.getAttribute(ERROR_STATUS) instanceof Integer known ? known : 500;
        DeskResponse answer = answer(status);
        RequestHandler.secure(response.getHeaders());
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
        return true;
    }

    private static DeskResponse answer(int status) {
        return new Problem(status, status >= 500 ? "the program broke down, or is ending" : "this is no request that can be read")
                .answer();
    }
}
