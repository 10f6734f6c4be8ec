<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>ApplicantPanel</name>
    <message>
        <source>Applicant</source>
        <translation>Người nộp hồ sơ</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>The submitter is the owner</source>
        <translation>Chủ hồ sơ chính là người nộp</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Lấy thông tin</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Lấy theo đây</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Xem hồ sơ</translation>
    </message>
    <message>
        <source>The earlier dossier says otherwise</source>
        <translation>Hồ sơ trước ghi khác</translation>
    </message>
    <message>
        <source>Scan the QR of the identity card</source>
        <translation>Quét mã QR thẻ căn cước</translation>
    </message>
    <message>
        <source> – wherever the cursor is</source>
        <translation> – ở ô nào cũng được</translation>
    </message>
    <message>
        <source>The card says otherwise</source>
        <translation>Thẻ ghi khác</translation>
    </message>
    <message>
        <source>Known from an earlier dossier: </source>
        <translation>Đã có trong hồ sơ trước: </translation>
    </message>
    <message numerus="yes">
        <source>This person has %n open dossier(s) of this procedure: </source>
        <translation>
            <numerusform>Người này đang có %n hồ sơ chưa xong của thủ tục này: </numerusform>
        </translation>
    </message>
    <message>
        <source>Does a representative hand it in?</source>
        <translation>Người đại diện đến nộp?</translation>
    </message>
    <message>
        <source> Then that person is the submitter and this is the owner (Alt+C).</source>
        <translation> Khi đó ghi người ấy là người nộp, đơn vị này là chủ hồ sơ (Alt+C).</translation>
    </message>
</context>
<context>
    <name>DeliveryPanel</name>
    <message>
        <source>Return of the result</source>
        <translation>Nhận kết quả</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bưu chính</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Số bộ</translation>
    </message>
    <message>
        <source>In the applicant&apos;s words, printed on the slip</source>
        <translation>Nội dung yêu cầu, in trên phiếu</translation>
    </message>
    <message>
        <source>For the officers, not printed</source>
        <translation>Dành cho cán bộ, không in</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Hình thức nộp</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Explains day by day how the due date was counted</source>
        <translation>Giải thích từng ngày cách tính ngày hẹn trả</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>đếm từ %1</translation>
    </message>
    <message>
        <source>days off %1</source>
        <translation>nghỉ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n ngày nghỉ</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>tạm tính</translation>
    </message>
</context>
<context>
    <name>FeePanel</name>
    <message>
        <source>Fees</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>Số tiền: %1</translation>
    </message>
    <message>
        <source>to be entered</source>
        <translation>nhập số tiền</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 + chưa nhập</translation>
    </message>
    <message>
        <source>Total of the fees: %1</source>
        <translation>Tổng phí, lệ phí: %1</translation>
    </message>
    <message>
        <source>The amount of a fee cannot be understood.</source>
        <translation>Không đọc được số tiền phí, lệ phí.</translation>
    </message>
    <message>
        <source>Write whole đồng, such as 120.000.</source>
        <translation>Ghi số đồng chẵn, ví dụ 120.000.</translation>
    </message>
</context>
<context>
    <name>NonBoundaryPanel</name>
    <message>
        <source>Non-boundary reception</source>
        <translation>Tiếp nhận phi địa giới hành chính</translation>
    </message>
    <message>
        <source>Competent unit</source>
        <translation>Nơi giải quyết</translation>
    </message>
    <message>
        <source>Complete there</source>
        <translation>Nơi đó nhận đủ</translation>
    </message>
    <message>
        <source>For a unit elsewhere: the limit counts from when that unit has the complete dossier</source>
        <translation>Hồ sơ của nơi khác: thời hạn tính từ khi cơ quan có thẩm quyền nhận đủ hồ sơ</translation>
    </message>
    <message>
        <source>Day on which the competent unit has the complete dossier</source>
        <translation>Ngày cơ quan có thẩm quyền nhận đủ hồ sơ</translation>
    </message>
    <message>
        <source>day/month</source>
        <translation>ngày/tháng</translation>
    </message>
    <message>
        <source>Time at which the competent unit has the complete dossier</source>
        <translation>Giờ cơ quan có thẩm quyền nhận đủ hồ sơ</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>giờ:phút</translation>
    </message>
    <message>
        <source>No competent unit is chosen.</source>
        <translation>Chưa chọn cơ quan có thẩm quyền giải quyết.</translation>
    </message>
    <message>
        <source>Type its name, then Enter.</source>
        <translation>Gõ tên rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Chưa có ngày.</translation>
    </message>
    <message>
        <source>Enter when the competent unit has the complete dossier.</source>
        <translation>Nhập khi nào cơ quan có thẩm quyền nhận đủ hồ sơ.</translation>
    </message>
    <message>
        <source>The time of day is missing.</source>
        <translation>Chưa có giờ.</translation>
    </message>
</context>
<context>
    <name>PaperModel</name>
    <message>
        <source>Remark of the catalogue</source>
        <translation>Ghi chú của danh mục</translation>
    </message>
    <message>
        <source>Missing – required</source>
        <translation>Còn thiếu – bắt buộc</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Beyond the list</source>
        <translation>Ngoài danh mục</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Nếu có</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>chưa nhận</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Chứng thực</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Tên giấy tờ</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Bản chính</translation>
    </message>
    <message>
        <source>Orig.</source>
        <comment>head of a narrow column</comment>
        <translation>Chính</translation>
    </message>
    <message>
        <source>Certified copies</source>
        <translation>Bản sao chứng thực</translation>
    </message>
    <message>
        <source>Plain copies</source>
        <translation>Bản sao</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Tick all required</source>
        <translation>Đánh dấu đủ giấy bắt buộc</translation>
    </message>
    <message>
        <source>A paper beyond the list</source>
        <translation>Thêm giấy tờ ngoài danh mục</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Chưa có giấy tờ</translation>
    </message>
    <message>
        <source>Choose a procedure (Alt+T)</source>
        <translation>Chọn thủ tục (Alt+T)</translation>
    </message>
    <message>
        <source>papers · Space ticks · Alt+G</source>
        <translation>giấy tờ · Space đánh dấu · Alt+G</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>Papers of the dossier</source>
        <translation>Các giấy tờ của hồ sơ</translation>
    </message>
    <message>
        <source>Up and Down walk, Space ticks, Left and Right choose a count, digits write it.</source>
        <translation>Mũi tên lên xuống để đi, Space đánh dấu, trái phải chọn ô số lượng, gõ số để ghi.</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Chưa có giấy tờ</translation>
    </message>
    <message>
        <source>Choose a procedure (Alt+T)</source>
        <translation>Chọn thủ tục (Alt+T)</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Citizen</source>
        <translation>Công dân</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Household business</source>
        <translation>Hộ kinh doanh</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Applicant is</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ng/th/năm</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>hợp lệ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>which is the enterprise code</source>
        <translation>cũng là mã số doanh nghiệp</translation>
    </message>
    <message>
        <source>or the head&apos;s personal number</source>
        <translation>hoặc số định danh của chủ hộ</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <source>No procedure chosen</source>
        <translation>Chưa chọn thủ tục</translation>
    </message>
    <message>
        <source>Type its name, code or first letters, then Enter</source>
        <translation>Gõ tên, mã hoặc chữ cái đầu rồi nhấn Enter</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Thời hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n bước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcedurePicker</name>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Name, code or first letters</source>
        <translation>Tên, mã hoặc chữ cái đầu (dkks)</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Search the procedure</source>
        <translation>Tìm thủ tục</translation>
    </message>
    <message>
        <source>e.g. 5 working days</source>
        <translation>ví dụ: 5 ngày làm việc</translation>
    </message>
    <message>
        <source>Document that sets this limit</source>
        <translation>Văn bản quy định thời hạn này</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n kết quả</numerusform>
        </translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>Đổi thủ tục khác</translation>
    </message>
    <message>
        <source>to be entered below</source>
        <translation>nhập ở dưới</translation>
    </message>
    <message>
        <source>The time limit cannot be understood.</source>
        <translation>Không đọc được thời hạn.</translation>
    </message>
    <message>
        <source>Write it as &quot;5 ngày làm việc&quot;, &quot;8 giờ&quot;, &quot;1 tháng&quot; or &quot;5wd&quot;.</source>
        <translation>Ghi theo mẫu &quot;5 ngày làm việc&quot;, &quot;8 giờ&quot;, &quot;1 tháng&quot; hoặc &quot;5wd&quot;.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>limit to be entered</source>
        <comment>of a procedure in the list</comment>
        <translation>phải nhập thời hạn</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Quy trình</translation>
    </message>
    <message>
        <source>Procedures found</source>
        <translation>Các thủ tục tìm thấy</translation>
    </message>
</context>
<context>
    <name>ReceptionForm</name>
    <message>
        <source>The catalogue names no fee.</source>
        <translation>Danh mục không ghi phí, lệ phí.</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>Không thu phí, lệ phí.</translation>
    </message>
    <message>
        <source>Known once a procedure is chosen.</source>
        <translation>Sẽ có khi chọn thủ tục.</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Chưa có gì để in</translation>
    </message>
    <message>
        <source>Choose a procedure (Alt+T)</source>
        <translation>Chọn thủ tục (Alt+T)</translation>
    </message>
    <message>
        <source>You do not receive dossiers today.</source>
        <translation>Hôm nay bạn không giữ vai trò tiếp nhận.</translation>
    </message>
    <message>
        <source>Enter the time limit below the procedure.</source>
        <translation>Nhập thời hạn ở ô dưới thủ tục.</translation>
    </message>
    <message>
        <source>Ask the supervisor for the role, or change the officer.</source>
        <translation>Đề nghị phụ trách giao vai trò, hoặc đổi cán bộ.</translation>
    </message>
    <message>
        <source>Enter the competent unit and the time below.</source>
        <translation>Nhập nơi giải quyết và giờ nhận đủ ở dưới.</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Reception</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Biểu mẫu mới</translation>
    </message>
    <message>
        <source>Receive and print</source>
        <translation>Tiếp nhận và in</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, marked in the form.</source>
        <translation>
            <numerusform>Và %n điều nữa, đã đánh dấu trong biểu mẫu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive as a new dossier</source>
        <translation>Tiếp nhận thành hồ sơ mới</translation>
    </message>
    <message>
        <source>Not received yet:</source>
        <translation>Chưa tiếp nhận được:</translation>
    </message>
    <message>
        <source>It is not certain whether the dossier was saved. Press F9 once more: it is never received twice.</source>
        <translation>Chưa chắc hồ sơ đã được lưu hay chưa. Nhấn F9 lần nữa: hồ sơ không bao giờ bị tiếp nhận hai lần.</translation>
    </message>
    <message>
        <source>%1 had been received already – due %2.</source>
        <translation>%1 đã được tiếp nhận trước đó – hẹn %2.</translation>
    </message>
    <message>
        <source>Received %1 – due %2.</source>
        <translation>Đã tiếp nhận %1 – hẹn %2.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>The form was emptied.</source>
        <translation>Đã xóa trắng biểu mẫu.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Lưu nháp tự động %1</translation>
    </message>
    <message>
        <source>The half-typed form could not be kept.</source>
        <translation>Chưa lưu được bản nháp.</translation>
    </message>
    <message>
        <source>The half-typed form of %1 is back.</source>
        <translation>Đã khôi phục hồ sơ đang nhập dở lúc %1.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message numerus="yes">
        <source>%n required paper(s) missing</source>
        <translation>
            <numerusform>Còn thiếu %n giấy tờ bắt buộc</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplement slip</source>
        <translation>Phiếu yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Refusal slip</source>
        <translation>Phiếu từ chối</translation>
    </message>
    <message>
        <source>Slip no. %1 goes to the printer; nothing was received.</source>
        <translation>Phiếu số %1 đang được in; chưa tiếp nhận hồ sơ.</translation>
    </message>
</context>
<context>
    <name>SlipPreview</name>
    <message>
        <source>The slip as it will print; enlarge</source>
        <translation>Phiếu như sẽ in; phóng to</translation>
    </message>
    <message>
        <source>The slip</source>
        <translation>Xem trước phiếu</translation>
    </message>
    <message>
        <source>2 copies · enlarge Alt+Z</source>
        <translation>2 liên · phóng to Alt+Z</translation>
    </message>
    <message>
        <source>The slip as it will print</source>
        <translation>Phiếu như sẽ in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>UnitField</name>
    <message>
        <source>Name of the unit</source>
        <translation>Gõ tên cơ quan</translation>
    </message>
    <message>
        <source>Units found</source>
        <translation>Các cơ quan tìm thấy</translation>
    </message>
</context>
<context>
    <name>ui_reception</name>
    <message>
        <source>Refusal slip</source>
        <translation>Phiếu từ chối</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>Why can this not be received?</source>
        <translation>Vì sao không tiếp nhận được?</translation>
    </message>
    <message>
        <source>Legal ground:</source>
        <translation>Căn cứ pháp lý:</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>In words, for the applicant:</source>
        <translation>Nội dung ghi cho người nộp:</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In phiếu</translation>
    </message>
</context>
</TS>
