-- wrk asks for lines of a file at random. A line is a path, or a path, a tab and the ETag that the client has already.
local requests = {}

function init(arguments)
   for line in io.lines(arguments[1]) do
      local path, etag = line:match("^([^\t]+)\t?(.*)$")
      wrk.headers["If-None-Match"] = etag ~= "" and etag or nil
      requests[#requests + 1] = wrk.format("GET", path)
   end
   math.randomseed(7)
end

function request()
   return requests[math.random(#requests)]
end

function done(summary, latency)
   io.write(string.format("measured %f %f %d\n",
      summary.requests / summary.duration * 1e6, latency.mean, summary.requests))
end
