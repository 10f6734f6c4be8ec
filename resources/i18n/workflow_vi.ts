<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>workflow</name>
    <message>
        <source>The action &quot;%1&quot; starts at no step or at an end.</source>
        <translation>Thao tác &quot;%1&quot; không bắt đầu từ bước nào hoặc bắt đầu từ bước kết thúc.</translation>
    </message>
    <message>
        <source>The action &quot;%1&quot; leads to &quot;%2&quot;, which is no step.</source>
        <translation>Thao tác &quot;%1&quot; dẫn đến &quot;%2&quot; là bước không tồn tại.</translation>
    </message>
    <message>
        <source>The action &quot;%1&quot; leads back, but no step leads here.</source>
        <translation>Thao tác &quot;%1&quot; trả về bước trước nhưng không có bước nào dẫn đến đây.</translation>
    </message>
    <message>
        <source>The action &quot;%1&quot; answers, but nobody asks here.</source>
        <translation>Thao tác &quot;%1&quot; là trả lời nhưng không có bước nào hỏi.</translation>
    </message>
    <message>
        <source>The key of the action &quot;%1&quot; is reserved.</source>
        <translation>Khóa của thao tác &quot;%1&quot; đã được hệ thống dành riêng.</translation>
    </message>
    <message>
        <source>This version cannot run the action &quot;%1&quot;, which starts by itself.</source>
        <translation>Phiên bản này không chạy được thao tác tự khởi động &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The action &quot;%1&quot; needs a list of reasons.</source>
        <translation>Thao tác &quot;%1&quot; cần có danh sách lý do.</translation>
    </message>
    <message>
        <source>The action &quot;%1&quot; names the unknown role &quot;%2&quot;.</source>
        <translation>Thao tác &quot;%1&quot; nêu vai trò không có trong hệ thống: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Nobody may perform the action &quot;%1&quot;.</source>
        <translation>Không ai được phép thực hiện thao tác &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Two actions of one step have the key &quot;%2&quot;: &quot;%1&quot;.</source>
        <translation>Hai thao tác của cùng một bước trùng khóa &quot;%2&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Two actions of one step are called &quot;%1&quot;.</source>
        <translation>Hai thao tác của cùng một bước trùng tên &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Two actions of one step share the key %2: &quot;%1&quot;.</source>
        <translation>Hai thao tác của cùng một bước trùng phím tắt %2: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The law allows one extension: &quot;%1&quot; needs count(extension) &lt; 1.</source>
        <translation>Pháp luật chỉ cho gia hạn một lần: &quot;%1&quot; cần điều kiện count(extension) &lt; 1.</translation>
    </message>
    <message>
        <source>The law allows one supplement request: &quot;%1&quot; restarts the clock without a limit.</source>
        <translation>Pháp luật chỉ cho yêu cầu bổ sung một lần: &quot;%1&quot; tính lại thời hạn mà không giới hạn số lần.</translation>
    </message>
    <message>
        <source>The wait &quot;%1&quot; has no exit for an answer.</source>
        <translation>Bước chờ &quot;%1&quot; không có lối ra khi có trả lời.</translation>
    </message>
    <message>
        <source>The wait &quot;%1&quot; has no exit for no answer.</source>
        <translation>Bước chờ &quot;%1&quot; không có lối ra khi không có trả lời.</translation>
    </message>
    <message>
        <source>The wait &quot;%1&quot; has no exit for a stop.</source>
        <translation>Bước chờ &quot;%1&quot; không có lối ra khi dừng hoặc rút hồ sơ.</translation>
    </message>
    <message>
        <source>Write a comment for this action.</source>
        <translation>Hãy nhập ý kiến cho thao tác này.</translation>
    </message>
    <message>
        <source>Say who takes the result: name and number of the identity paper or the authorisation.</source>
        <translation>Hãy ghi người nhận kết quả: họ tên và số giấy tờ tùy thân hoặc giấy ủy quyền.</translation>
    </message>
    <message>
        <source>Choose one of the reasons of the list.</source>
        <translation>Hãy chọn một lý do trong danh sách.</translation>
    </message>
    <message>
        <source>List the papers that are to be supplemented.</source>
        <translation>Hãy liệt kê giấy tờ cần bổ sung.</translation>
    </message>
    <message>
        <source>Give the number of the document.</source>
        <translation>Hãy nhập số văn bản.</translation>
    </message>
    <message>
        <source>Give the new due date.</source>
        <translation>Hãy nhập ngày hẹn trả mới.</translation>
    </message>
    <message>
        <source>Choose the officer to assign to.</source>
        <translation>Hãy chọn cán bộ được phân công.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Paper to be supplemented</source>
        <translation>Giấy tờ cần bổ sung</translation>
    </message>
    <message>
        <source>all required papers are there</source>
        <translation>đã đủ giấy tờ bắt buộc</translation>
    </message>
    <message>
        <source>the result is ready</source>
        <translation>đã có kết quả giải quyết</translation>
    </message>
    <message>
        <source>received for another locality</source>
        <translation>hồ sơ tiếp nhận phi địa giới hành chính</translation>
    </message>
    <message>
        <source>the dossier is overdue</source>
        <translation>hồ sơ đã quá hạn</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>tình trạng thanh toán</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kênh tiếp nhận</translation>
    </message>
    <message>
        <source>way of returning the result</source>
        <translation>cách trả kết quả</translation>
    </message>
    <message>
        <source>number of supplement requests</source>
        <translation>số lần yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>number of restarts of the clock</source>
        <translation>số lần tính lại thời hạn</translation>
    </message>
    <message>
        <source>number of extensions</source>
        <translation>số lần gia hạn</translation>
    </message>
    <message>
        <source>number of times sent back</source>
        <translation>số lần trả lại bước trước</translation>
    </message>
    <message>
        <source>time since receipt</source>
        <translation>thời gian từ khi tiếp nhận</translation>
    </message>
    <message>
        <source>time in this step</source>
        <translation>thời gian ở bước này</translation>
    </message>
    <message>
        <source>waiting time</source>
        <translation>thời gian chờ</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>không phải nộp</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>chưa nộp</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>đã nộp</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>tại quầy</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>qua bưu chính công ích</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>tại ki-ốt</translation>
    </message>
    <message>
        <source>It is not known yet: %1.</source>
        <translation>Chưa có thông tin: %1.</translation>
    </message>
    <message>
        <source>This must be so first: %1.</source>
        <translation>Trước hết phải đạt điều kiện: %1.</translation>
    </message>
    <message>
        <source>This stands against it: %1.</source>
        <translation>Không thực hiện được vì: %1.</translation>
    </message>
    <message>
        <source>The condition of this action does not hold.</source>
        <translation>Chưa đạt điều kiện của thao tác này.</translation>
    </message>
    <message>
        <source>Write the condition as the description of guards says.</source>
        <translation>Hãy viết điều kiện đúng theo hướng dẫn về điều kiện.</translation>
    </message>
    <message>
        <source>This condition cannot be read near &quot;%1&quot;.</source>
        <translation>Không đọc được điều kiện ở gần &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The condition on &quot;%1&quot; has a wrong value.</source>
        <translation>Điều kiện về &quot;%1&quot; có giá trị sai.</translation>
    </message>
    <message>
        <source>A condition cannot ask for &quot;%1&quot; in this way.</source>
        <translation>Điều kiện không thể hỏi &quot;%1&quot; theo cách này.</translation>
    </message>
    <message>
        <source>This condition is nested too deeply.</source>
        <translation>Điều kiện lồng nhau quá nhiều cấp.</translation>
    </message>
    <message>
        <source>There is no such action at this step.</source>
        <translation>Bước này không có thao tác đó.</translation>
    </message>
    <message>
        <source>This dossier is no longer at this step.</source>
        <translation>Hồ sơ không còn ở bước này.</translation>
    </message>
    <message>
        <source>The chosen officer does not hold the role of this step in that unit.</source>
        <translation>Cán bộ được chọn không giữ vai trò của bước này tại đơn vị đó.</translation>
    </message>
    <message>
        <source>This officer has the dossier already.</source>
        <translation>Cán bộ này đang giữ hồ sơ.</translation>
    </message>
    <message>
        <source>This is for another role: %1.</source>
        <translation>Thao tác này dành cho vai trò khác: %1.</translation>
    </message>
    <message>
        <source>Ask somebody who holds this role in the unit that has the dossier.</source>
        <translation>Hãy đề nghị người giữ vai trò này tại đơn vị đang giữ hồ sơ.</translation>
    </message>
    <message>
        <source>Another officer is working on this dossier.</source>
        <translation>Hồ sơ đang do cán bộ khác xử lý.</translation>
    </message>
    <message>
        <source>Take it over first, with a reason.</source>
        <translation>Hãy nhận thay trước và ghi rõ lý do.</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>Tài khoản này đã bị khóa.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; may be entered at most %2 time(s) for one dossier.</source>
        <translation>Mỗi hồ sơ chỉ được vào bước &quot;%1&quot; tối đa %2 lần.</translation>
    </message>
    <message>
        <source>A supervisor may allow it, with a reason.</source>
        <translation>Giám sát viên có thể cho phép và phải ghi lý do.</translation>
    </message>
    <message>
        <source>You have this dossier already.</source>
        <translation>Bạn đang giữ hồ sơ này.</translation>
    </message>
    <message>
        <source>Nobody has this dossier yet.</source>
        <translation>Chưa ai nhận hồ sơ này.</translation>
    </message>
    <message>
        <source>Take it from the pile.</source>
        <translation>Hãy nhận hồ sơ từ danh sách chung của đơn vị.</translation>
    </message>
    <message>
        <source>There is no step to go back to.</source>
        <translation>Không có bước trước để trả lại.</translation>
    </message>
    <message>
        <source>Take from the pile</source>
        <translation>Nhận xử lý</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Nhận thay</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>The process has no steps, or too many.</source>
        <translation>Quy trình không có bước nào hoặc có quá nhiều bước.</translation>
    </message>
    <message>
        <source>Correct the file and read it again.</source>
        <translation>Hãy sửa tệp rồi đọc lại.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 phải là văn bản.</translation>
    </message>
    <message>
        <source>The deciding document has no number or no date.</source>
        <translation>Quyết định phê duyệt thiếu số hoặc thiếu ngày.</translation>
    </message>
    <message>
        <source>The time limit of the whole is not certain: &quot;%1&quot;.</source>
        <translation>Chưa chắc chắn về thời hạn giải quyết chung: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A step must be an object.</source>
        <translation>Mỗi bước phải là một đối tượng.</translation>
    </message>
    <message>
        <source>Nobody here is called &quot;%1&quot;: the handling expert does this step.</source>
        <translation>Không xác định được vai trò &quot;%1&quot;: bước này giao cho chuyên viên thụ lý.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; has no time that can be counted: &quot;%2&quot;.</source>
        <translation>Bước &quot;%1&quot; không có thời gian tính được: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The process does not say who hands out the result: a step was added.</source>
        <translation>Quy trình không nêu ai trả kết quả: đã thêm bước trả kết quả.</translation>
    </message>
    <message>
        <source>Only a part of this process is known.</source>
        <translation>Chỉ biết một phần của quy trình này.</translation>
    </message>
    <message>
        <source>The steps add up to %1 only, the limit is %2.</source>
        <translation>Tổng thời gian các bước chỉ là %1, thời hạn là %2.</translation>
    </message>
    <message>
        <source>Newly registered</source>
        <translation>Mới đăng ký</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Được tiếp nhận</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Không được tiếp nhận</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Supplement requested</source>
        <translation>Yêu cầu bổ sung giấy tờ</translation>
    </message>
    <message>
        <source>Financial obligation requested</source>
        <translation>Yêu cầu thực hiện nghĩa vụ tài chính</translation>
    </message>
    <message>
        <source>Withdrawn by the citizen</source>
        <translation>Công dân yêu cầu rút hồ sơ</translation>
    </message>
    <message>
        <source>Processing stopped</source>
        <translation>Dừng xử lý</translation>
    </message>
    <message>
        <source>Processing finished</source>
        <translation>Đã xử lý xong</translation>
    </message>
    <message>
        <source>Result returned</source>
        <translation>Đã trả kết quả</translation>
    </message>
    <message>
        <source>receiving officer</source>
        <translation>Cán bộ tiếp nhận</translation>
    </message>
    <message>
        <source>division head</source>
        <translation>Lãnh đạo phòng</translation>
    </message>
    <message>
        <source>handling expert</source>
        <translation>Chuyên viên thụ lý</translation>
    </message>
    <message>
        <source>agency leader</source>
        <translation>Lãnh đạo cơ quan</translation>
    </message>
    <message>
        <source>records office</source>
        <translation>Văn thư</translation>
    </message>
    <message>
        <source>result-return officer</source>
        <translation>Cán bộ trả kết quả</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>Cán bộ thu phí, lệ phí</translation>
    </message>
    <message>
        <source>leader of the superior level</source>
        <translation>Lãnh đạo cấp trên</translation>
    </message>
    <message>
        <source>records office of the superior level</source>
        <translation>Văn thư cấp trên</translation>
    </message>
    <message>
        <source>archivist</source>
        <translation>cán bộ lưu trữ</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Giám sát viên</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>Quản trị hệ thống</translation>
    </message>
    <message>
        <source>No step is marked as the start.</source>
        <translation>Chưa có bước nào được đánh dấu là bước đầu.</translation>
    </message>
    <message>
        <source>More than one step is marked as the start.</source>
        <translation>Có nhiều hơn một bước được đánh dấu là bước đầu.</translation>
    </message>
    <message>
        <source>The workflow has no end.</source>
        <translation>Quy trình không có bước kết thúc.</translation>
    </message>
    <message>
        <source>The start &quot;%1&quot; must be a step of a person.</source>
        <translation>Bước đầu &quot;%1&quot; phải do người thực hiện.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; needs a key without @.</source>
        <translation>Bước &quot;%1&quot; cần có khóa không bắt đầu bằng @.</translation>
    </message>
    <message>
        <source>Two steps have the key &quot;%1&quot;.</source>
        <translation>Hai bước trùng khóa &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; names the unknown role &quot;%2&quot;.</source>
        <translation>Bước &quot;%1&quot; nêu vai trò không có trong hệ thống: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; does not say which unit.</source>
        <translation>Bước &quot;%1&quot; không nêu đơn vị thực hiện.</translation>
    </message>
    <message>
        <source>This version cannot run the step &quot;%1&quot; of the kind &quot;%2&quot;.</source>
        <translation>Phiên bản này không chạy được bước &quot;%1&quot; thuộc loại &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; has no public status.</source>
        <translation>Bước &quot;%1&quot; chưa có trạng thái công khai.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; may never be entered.</source>
        <translation>Bước &quot;%1&quot; không bao giờ được vào.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; is never reached.</source>
        <translation>Không có lối đến bước &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; has no action.</source>
        <translation>Bước &quot;%1&quot; không có thao tác nào.</translation>
    </message>
    <message>
        <source>No end can be reached from the step &quot;%1&quot;.</source>
        <translation>Từ bước &quot;%1&quot; không đi đến được bước kết thúc.</translation>
    </message>
    <message>
        <source>Actions without a person run in a circle: %1.</source>
        <translation>Các thao tác tự động chạy vòng tròn: %1.</translation>
    </message>
    <message>
        <source>No step has a time budget.</source>
        <translation>Chưa bước nào có thời gian thực hiện.</translation>
    </message>
    <message>
        <source>The steps add up to %1, the legal limit is %2.</source>
        <translation>Tổng thời gian các bước là %1, vượt thời hạn quy định %2.</translation>
    </message>
    <message>
        <source>This is no workflow that this program knows.</source>
        <translation>Đây không phải là quy trình mà chương trình đọc được.</translation>
    </message>
    <message>
        <source>Choose a file of the exchange format or a list of approved processes.</source>
        <translation>Hãy chọn tệp theo định dạng trao đổi hoặc danh sách quy trình nội bộ đã phê duyệt.</translation>
    </message>
    <message>
        <source>The file holds two workflows with the key &quot;%1&quot;.</source>
        <translation>Tệp có hai quy trình trùng khóa &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 phải là danh sách.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 phải là đúng hoặc sai (true/false).</translation>
    </message>
    <message>
        <source>%1 must be a whole number within its bounds.</source>
        <translation>%1 phải là số nguyên trong giới hạn cho phép.</translation>
    </message>
    <message>
        <source>%1 has a value that nobody knows.</source>
        <translation>%1 có giá trị không hợp lệ.</translation>
    </message>
    <message>
        <source>%1 is not part of the format.</source>
        <translation>%1 không thuộc định dạng này.</translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation>%1 phải là một đối tượng.</translation>
    </message>
    <message>
        <source>%1 must be assignee, holder or a list of roles.</source>
        <translation>%1 phải là assignee, holder hoặc danh sách vai trò.</translation>
    </message>
    <message>
        <source>%1 must be user, enter, a time after or an event.</source>
        <translation>%1 phải là user, enter, một khoảng thời gian (after) hoặc một sự kiện (event).</translation>
    </message>
    <message>
        <source>%1 must be a list of reasonable length.</source>
        <translation>%1 phải là danh sách có độ dài hợp lý.</translation>
    </message>
    <message>
        <source>%1 names another format or version.</source>
        <translation>%1 là định dạng hoặc phiên bản khác.</translation>
    </message>
    <message>
        <source>The %1 must be below %2, but is %3.</source>
        <translation>Điều kiện chưa đạt: %1 phải nhỏ hơn %2, hiện là %3.</translation>
    </message>
    <message>
        <source>The %1 must be at most %2, but is %3.</source>
        <translation>Điều kiện chưa đạt: %1 không được quá %2, hiện là %3.</translation>
    </message>
    <message>
        <source>The %1 must not be %2.</source>
        <translation>Điều kiện chưa đạt: %1 không được là %2.</translation>
    </message>
    <message>
        <source>The %1 must be %2, but is %3.</source>
        <translation>Điều kiện chưa đạt: %1 phải là %2, hiện là %3.</translation>
    </message>
    <message>
        <source>co-ordinator of dossiers</source>
        <translation>Cán bộ điều phối hồ sơ</translation>
    </message>
    <message>
        <source>Name the article of law that it rests on.</source>
        <translation>Hãy ghi căn cứ pháp lý (điều, khoản).</translation>
    </message>
    <message>
        <source>Say which originals are given back, or that none is.</source>
        <translation>Hãy cho biết trả lại những bản chính nào, hoặc không có.</translation>
    </message>
    <message>
        <source>Tick the papers that were handed in.</source>
        <translation>Hãy đánh dấu các giấy tờ đã nộp bổ sung.</translation>
    </message>
    <message>
        <source>the applicant has not answered within the days that the law gives</source>
        <translation>người nộp không bổ sung trong thời hạn quy định</translation>
    </message>
    <message>
        <source>the forms of this dossier know a stop notice</source>
        <translation>bộ mẫu của hồ sơ có thông báo dừng giải quyết</translation>
    </message>
    <message>
        <source>an extension is proposed and not yet decided</source>
        <translation>có đề nghị gia hạn đang chờ duyệt</translation>
    </message>
    <message>
        <source>at least one working day is left before the due date</source>
        <translation>còn ít nhất một ngày làm việc trước ngày hẹn trả</translation>
    </message>
    <message>
        <source>the last day for meeting the financial obligation has passed</source>
        <translation>đã quá hạn thực hiện nghĩa vụ tài chính</translation>
    </message>
    <message>
        <source>number of missing opinions</source>
        <translation>số ý kiến còn thiếu</translation>
    </message>
    <message>
        <source>%1 opinion(s) are missing.</source>
        <translation>Còn thiếu %1 ý kiến.</translation>
    </message>
    <message>
        <source>Choose whose opinion is asked for.</source>
        <translation>Chọn đơn vị, cán bộ cần lấy ý kiến.</translation>
    </message>
    <message>
        <source>Give your opinion.</source>
        <translation>Cho biết ý kiến.</translation>
    </message>
    <message>
        <source>All opinions are waited for</source>
        <translation>Chờ đủ tất cả ý kiến</translation>
    </message>
    <message>
        <source>A number of opinions is enough</source>
        <translation>Đủ một số ý kiến nhất định</translation>
    </message>
    <message>
        <source>The first opinion is enough</source>
        <translation>Chỉ cần ý kiến đầu tiên</translation>
    </message>
    <message>
        <source>For information, nothing waits</source>
        <translation>Tham khảo, không phải chờ</translation>
    </message>
    <message>
        <source>Silence is reported to the superior and waited for</source>
        <translation>Quá hạn không trả lời: báo cáo cấp trên, vẫn chờ</translation>
    </message>
    <message>
        <source>Silence counts as agreement</source>
        <translation>Quá hạn không trả lời: coi như đồng ý</translation>
    </message>
    <message>
        <source>Silence counts as no opinion</source>
        <translation>Quá hạn không trả lời: coi như không có ý kiến</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; does not say how opinions are asked.</source>
        <translation>Bước &quot;%1&quot; chưa nêu cách lấy ý kiến.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; wants more opinions than it asks for, or none.</source>
        <translation>Bước &quot;%1&quot; cần số ý kiến nhiều hơn số nơi được hỏi, hoặc bằng không.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; does not say what follows when opinions are together.</source>
        <translation>Bước &quot;%1&quot; chưa nêu việc tiếp theo khi đã đủ ý kiến.</translation>
    </message>
    <message>
        <source>Whoever asks at the step &quot;%1&quot; cannot go on without an answer.</source>
        <translation>Người lấy ý kiến ở bước &quot;%1&quot; không có lối đi tiếp khi không có trả lời.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; does not say which procedure it opens in which unit.</source>
        <translation>Bước &quot;%1&quot; không nêu mở thủ tục nào tại đơn vị nào.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; does not say what follows when the linked dossier has ended.</source>
        <translation>Bước &quot;%1&quot; không nêu làm gì tiếp khi hồ sơ liên thông đã kết thúc.</translation>
    </message>
    <message>
        <source>Whoever waits at the step &quot;%1&quot; cannot go on when the linked dossier fails.</source>
        <translation>Người chờ ở bước &quot;%1&quot; không đi tiếp được khi hồ sơ liên thông không có kết quả.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; does not say how it goes on beside the linked dossier.</source>
        <translation>Bước &quot;%1&quot; không nêu đi tiếp thế nào song song với hồ sơ liên thông.</translation>
    </message>
    <message>
        <source>outcome of the linked dossier</source>
        <translation>kết quả của hồ sơ liên thông</translation>
    </message>
    <message>
        <source>it has its result</source>
        <translation>đã có kết quả</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>bị dừng</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>Supplement, refusal, stop and extension cannot be added: they would stand beside actions of the same name or key. Write them into the process.</source>
        <translation>Không thể tự thêm các thao tác bổ sung, từ chối, dừng và gia hạn: quy trình đã có thao tác cùng tên, cùng khóa hoặc cùng phím tắt. Hãy ghi các thao tác đó vào quy trình.</translation>
    </message>
</context>
</TS>
